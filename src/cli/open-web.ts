import type { Config } from '../config.ts';
import type { Command } from '../domain/command.ts';
import type { Log } from '../log.ts';
import type { Web } from '../web/server.ts';
import type { OpenedAnswerer } from './open-answerer.ts';

export type ToServe = OpenedAnswerer & { readonly commands: readonly Command[]; readonly log: Log };

/** Serves the page of what has been opened. Throws StartError where its port is not to be had. */
export async function openWeb({ web }: Config, { articles, answerer, commands, log }: ToServe): Promise<Web> {
  const { startWeb } = await import('../web/server.ts');
  const served = await startWeb({
    ...web,
    current: articles.current,
    answerer,
    commands,
    onFault: (error) => log.error({ error }, 'a page could not be made'),
  });
  log.info({ address: served.address }, 'the page is served');
  return served;
}

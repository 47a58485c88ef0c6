import type { Entity } from '../domain/entity.ts';

/** "Islamic State: also IS, ISIS, Daesh"; undefined for a name that has no others. */
export function alsoCalled(entity: Entity | undefined): string | undefined {
  if (entity === undefined || entity.aliases.length === 0) return undefined;
  return `${entity.name}: also ${entity.aliases.join(', ')}`;
}

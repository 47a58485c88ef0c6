import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { ShardHealth } from '../gateway/gateway.ts';
import type { Done } from '../handler.ts';

/**
 * Counts for Prometheus. Labels are words of this program and of Discord's documentation: no person, no server, and
 * nothing that anybody has written.
 */
export type Metrics = {
  readonly onDone: (done: Done) => void;
  readonly onAttempt: (method: string, route: string, status: number) => void;
  /** In Prometheus's text format. */
  readonly text: () => Promise<string>;
  readonly contentType: string;
};

/** In seconds; Discord waits 3 s. */
const buckets = [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 1.5, 2, 2.5, 3, 5];

/** With those of Node.js: event-loop delay, heap, garbage collection, open handles. */
export function createMetrics(shards: () => readonly ShardHealth[]): Metrics {
  const registry = new Registry();
  collectDefaultMetrics({ register: registry });
  const registers = [registry];
  const interactions = new Counter({
    name: 'verbatim_interactions_total',
    help: 'What people did with the bot, by command and by what became of it',
    labelNames: ['command', 'outcome'],
    registers,
  });
  const answering = new Histogram({
    name: 'verbatim_answer_seconds',
    help: 'From the arrival of an interaction until its answer was ready',
    labelNames: ['command'],
    buckets,
    registers,
  });
  const acknowledging = new Histogram({
    name: 'verbatim_acknowledgement_seconds',
    help: 'From the arrival of an interaction until Discord had taken the first response',
    buckets,
    registers,
  });
  const requests = new Counter({
    name: 'verbatim_rest_requests_total',
    help: 'Requests to Discord by route without ids, and status; 0 when there was no answer',
    labelNames: ['method', 'route', 'status'],
    registers,
  });
  new Gauge({
    name: 'verbatim_shards',
    help: 'Connections to Discord by state',
    labelNames: ['state'],
    registers,
    collect() {
      this.reset();
      for (const { state } of shards()) this.inc({ state });
    },
  });
  new Gauge({
    name: 'verbatim_healthy_shards',
    help: 'Connections to Discord that are ready and were heard from in time',
    registers,
    collect() {
      this.set(shards().filter(({ isHealthy }) => isHealthy).length);
    },
  });
  return {
    onDone({ command, outcome, answered, acknowledged }) {
      interactions.inc({ command, outcome });
      if (answered !== undefined) answering.observe({ command }, answered / 1000);
      if (acknowledged !== undefined) acknowledging.observe(acknowledged / 1000);
    },
    onAttempt: (method, route, status) => requests.inc({ method, route, status }),
    text: () => registry.metrics(),
    contentType: registry.contentType,
  };
}

/**
 * A route without its ids and secrets, for logs, counters and breakers: `/webhooks/:id/:token/messages/@original`.
 * Takes a path or a whole address, with or without the version.
 */
export function routeTemplate(address: string): string {
  const path = address.replace(/^https?:\/\/[^/]*/, '').replace(/[?#].*$/s, '');
  return path
    .replace(/^(?:\/api)?(?:\/v\d+)?(?=\/)/, '')
    .replace(/^\/(interactions|webhooks)\/[^/]+\/[^/]+/, '/$1/:id/:token')
    .replace(/\/\d+(?=\/|$)/g, '/:id');
}

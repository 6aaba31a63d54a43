/** The lists of moments. */
export const LISTS = ['mina', 'alla', 'avslutade', 'overlamningar'] as const;
export type ListId = (typeof LISTS)[number];

/** What the platform shows: a list, a moment, or the start of a new one. */
export type Route =
  | { page: 'list'; list: ListId }
  | { page: 'moment'; id: string }
  | { page: 'start' };

/** The address of a moment. */
export function momentAddress(id: string): string {
  return `#moment/${id}`;
}

/** The address at which a new moment is started. */
export const START_ADDRESS = '#starta';

/** What an address shows; one that is not known shows the therapist's own list. */
export function route(address: string): Route {
  const [name = '', id] = address.replace('#', '').split('/');
  if (name === 'moment' && id) return { page: 'moment', id };
  if (address === START_ADDRESS) return { page: 'start' };
  return { page: 'list', list: LISTS.find((list) => list === name) ?? 'mina' };
}

import { type Elements, elementsIn } from './elements-in';
import type { Root } from './roots-of';

const ROLE = /^\[role="([a-z]+)"\]$/;
/** Where more elements than this have a role, the browser tells those of one role apart in less time than we do. */
const MOST_ROLES = 500;

/**
 * One look at a root: each selector is asked for once, whoever asks, and all roles at a time. What the page changes while
 * the look goes on is seen by the next one.
 */
export class RootLook {
  private readonly known = new Map<string, Elements<HTMLElement>>();
  private roles: ReadonlyMap<string, HTMLElement[]> | null | undefined;

  constructor(readonly root: Root) {}

  /** The elements that fit a selector, in document order. */
  all(selector: string): Elements<HTMLElement> {
    const found = this.known.get(selector) ?? this.find(selector);
    this.known.set(selector, found);
    return found;
  }

  /** The elements that fit any of the selectors, in document order. */
  any(selectors: readonly string[]): HTMLElement[] {
    return elementsIn(this.root, selectors, (selector) => this.all(selector));
  }

  private find(selector: string): Elements<HTMLElement> {
    const [, role] = ROLE.exec(selector) ?? [];
    if (role !== undefined && this.roles === undefined) this.roles = this.byRole();
    if (role !== undefined && this.roles) return this.roles.get(role) ?? [];
    return this.root.querySelectorAll<HTMLElement>(selector);
  }

  private byRole(): ReadonlyMap<string, HTMLElement[]> | null {
    const all = this.root.querySelectorAll<HTMLElement>('[role]');
    if (all.length > MOST_ROLES) return null;
    return Map.groupBy(all, (element) => element.getAttribute('role') ?? '');
  }
}

import { type Signal, signal } from '@preact/signals';
import type { IsoDay } from '@/lib/core/dates/calendar';
import { caseMoment } from './case-moment';
import type { Course } from './course';
import type { Moment } from './moment';
import type { MomentChange } from './moment-change';
import { patients } from './patients';
import { type Route, route } from './route';

const OWN_LIST = '#mina';

/** The practice platform's state, and what can be done to it. Nothing of it is stored. */
export interface Platform {
  today: IsoDay;
  courses: readonly Course[];
  moments: Signal<readonly Moment[]>;
  route: Signal<Route>;
  /** The list that was shown last, for the way back. */
  address: Signal<string>;
  /** Whether the patients of the list "Alla" are unfolded. */
  unfolded: Signal<boolean>;
  /** What the last act led to, in words. */
  said: Signal<string>;
  /** Changes one moment and says so; an id that is not there changes nothing. */
  change(id: string, change: MomentChange, said: string): void;
  /** Adds a new moment and says so. */
  add(moment: Moment, said: string): void;
  /** Takes a moment away for good. K 3.6.7. */
  remove(id: string, said: string): void;
  /** Shows what an address names; one that is shown already stays as it is. */
  show(address: string): void;
}

/** What the parts of a moment's page take. */
export interface MomentPartProps {
  platform: Platform;
  moment: Moment;
}

/**
 * Makes a platform with its made-up patients.
 * @param courses the programs there are; a patient in another program is left out
 * @param today the day that all of it is told from
 * @param address what is shown first, as the end of an address: "#mina"
 */
export function createPlatform(
  courses: readonly Course[],
  today: IsoDay,
  address: string,
): Platform {
  const moments = signal<readonly Moment[]>(
    patients.flatMap((patient, at) => caseMoment(patient, String(at + 1), courses, today)),
  );
  let shown = '';
  const platform: Platform = {
    today,
    courses,
    moments,
    route: signal(route(OWN_LIST)),
    address: signal(OWN_LIST),
    unfolded: signal(false),
    said: signal(''),
    change(id, change, said) {
      moments.value = moments.value.map((moment) => (moment.id === id ? change(moment) : moment));
      platform.said.value = said;
    },
    add(moment, said) {
      moments.value = [...moments.value, moment];
      platform.said.value = said;
    },
    remove(id, said) {
      moments.value = moments.value.filter((moment) => moment.id !== id);
      platform.said.value = said;
    },
    show(next) {
      if (next === shown) return;
      shown = next;
      platform.route.value = route(next);
      if (platform.route.value.page === 'list') platform.address.value = next;
      platform.said.value = '';
    },
  };
  platform.show(address || OWN_LIST);
  return platform;
}

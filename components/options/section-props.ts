import type { PersonNames } from '@/lib/core/authoring/personal-data';
import type { IsoDay } from '@/lib/core/dates/calendar';
import type { OptionsData, OptionsModel } from '@/lib/state/options-model';
import type { Unsaved } from './unsaved';

/** What the page needs besides its model, and only the page's entry point knows. */
export interface OptionsTools {
  today: IsoDay;
  /** Ledtråd's own version. */
  version: string;
  /** Whether a trigger, in folded case, is an ordinary word. */
  isOrdinary(trigger: string): boolean;
  names: PersonNames;
  /** A file's bytes as text, in any of the encodings that Swedish programs save; null where they are no text. */
  decode(bytes: Uint8Array): { text: string } | null;
}

/** What every section of the options page takes. */
export interface SectionProps {
  data: OptionsData;
  model: OptionsModel;
  tools: OptionsTools;
  unsaved: Unsaved;
  /** The setting within the section that the address names; "" for none. */
  anchor: string;
}

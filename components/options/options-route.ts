import { options } from '@/lib/text/options';

/** The sections, by the name that stands in the page's address. */
export type SectionId = (typeof options.sections)[number]['id'];

/** What the page's address names. */
export interface OptionsRoute {
  section: SectionId;
  /** A setting within the section; "" for none. */
  anchor: string;
}

/** The address of a section, or of a setting in it. */
export function sectionAddress(section: SectionId, anchor = ''): string {
  return anchor === '' ? `#${section}` : `#${section}/${anchor}`;
}

/** What an address names; one that is not known names the overview. */
export function optionsRoute(address: string): OptionsRoute {
  const [name, anchor = ''] = address.replace('#', '').split('/');
  const section = options.sections.find(({ id }) => id === name)?.id;
  return section === undefined ? { section: 'oversikt', anchor: '' } : { section, anchor };
}

import type { ComponentType } from 'preact';
import { AboutSection } from './about-section';
import { ChecklistsSection } from './checklists-section';
import { FeaturesSection } from './features-section';
import { FieldsSection } from './fields-section';
import { KeysSection } from './keys-section';
import { LimitsSection } from './limits-section';
import { MakePackSection } from './make-pack-section';
import { MeSection } from './me-section';
import type { SectionId } from './options-route';
import { OverviewSection } from './overview-section';
import { PhrasesSection } from './phrases-section';
import { PolicySection } from './policy-section';
import { PrivacySection } from './privacy-section';
import type { SectionProps } from './section-props';
import { SheetSection } from './sheet-section';
import { TallySection } from './tally-section';
import { WatchWordsSection } from './watch-words-section';

const VIEWS: Record<SectionId, ComponentType<SectionProps>> = {
  oversikt: OverviewSection,
  fraser: PhrasesSection,
  paket: MakePackSection,
  lathund: SheetSection,
  funktioner: FeaturesSection,
  falt: FieldsSection,
  checklistor: ChecklistsSection,
  granser: LimitsSection,
  lasord: WatchWordsSection,
  uppgifter: MeSection,
  tangenter: KeysSection,
  raknare: TallySection,
  integritet: PrivacySection,
  policy: PolicySection,
  om: AboutSection,
};

/** The view of one section. */
export function SectionView({ section, ...props }: SectionProps & { section: SectionId }) {
  const View = VIEWS[section];
  return <View {...props} />;
}

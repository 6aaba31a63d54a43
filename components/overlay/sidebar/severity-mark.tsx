import { Info, OctagonAlert, TriangleAlert } from 'lucide';
import { Icon, type IconShape } from '@/components/ui/icon';
import type { BannerLine } from '@/lib/state/care-views';

const SHAPES: Record<BannerLine['severity'], IconShape> = {
  red: OctagonAlert,
  amber: TriangleAlert,
  info: Info,
};

/** How serious something is: icon, word and colour together. */
export function SeverityMark({
  severity,
  word,
}: {
  severity: BannerLine['severity'];
  word: string;
}) {
  return (
    <span class={`severity ${severity}`}>
      <Icon shape={SHAPES[severity]} />
      {word}
    </span>
  );
}

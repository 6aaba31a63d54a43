import type { FieldLabels } from '@/lib/core/sites/match-role';
import { type MaskBasis, maskLabel } from '@/lib/core/teach/mask-label';
import type { FieldMarks } from '@/lib/core/teach/pick-fields';
import { stableName } from '@/lib/core/teach/stable-name';
import { normaliseLabel } from '@/lib/core/text/normalise-label';
import type { ShadowOf } from '../roots-of';
import { pagePlace } from './page-place';

const MOST = 6;

/** What a field is found again by, with its labels masked. Asks for no layout and no style. */
export function fieldMarks(
  element: HTMLElement,
  { own, near }: FieldLabels,
  basis: MaskBasis,
  shadowOf: ShadowOf,
): FieldMarks {
  const plain = (labels: readonly string[]) => [
    ...new Set(labels.map((label) => normaliseLabel(maskLabel(label, basis))).filter(Boolean)),
  ];
  return {
    tag: element.localName.slice(0, 60),
    type: element.localName === 'input' ? (element as HTMLInputElement).type : null,
    role: element.getAttribute('role')?.trim().slice(0, 60) || null,
    id: stableName(element.id),
    name: stableName(element.getAttribute('name')),
    own: plain(own).slice(0, MOST),
    near: plain(near).slice(0, MOST),
    path: plain(pagePlace(element, shadowOf)),
  };
}

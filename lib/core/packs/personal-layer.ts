import type { Personal } from '@/lib/schema/personal';
import type { Layer } from './layer';

/** What a person has made her own, as the uppermost layer. It locks nothing and never runs out. */
export function personalLayer(personal: Personal): Layer {
  const source = { document: 'personal' };
  const head = { id: 'personal', name: '', version: '', date: '', reviewDate: '', source };
  return { level: 'person', document: { ...head, ...personal, lock: [], programs: [] } };
}

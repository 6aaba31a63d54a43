import { useMemo, useRef } from 'preact/hooks';
import type { Pack } from '@/lib/core/model';
import type { SearchEntry } from '@/lib/core/phrases/search-phrases';
import { refreshEntries } from './refresh-entries';

/** The pack's phrases made ready for searching, again only where the pack has changed. */
export function useSearchEntries(pack: Pack): readonly SearchEntry[] {
  const before = useRef<{ programs: string; entries: readonly SearchEntry[] } | null>(null);
  return useMemo(() => {
    const programs = JSON.stringify(pack.programs);
    const kept = before.current?.programs === programs ? before.current.entries : [];
    const entries = refreshEntries(kept, pack);
    before.current = { programs, entries };
    return entries;
  }, [pack]);
}

import type { StoredFile } from '@/lib/core/packs/compose-unit';
import type { Notice } from '@/lib/core/packs/notice';
import { documentOf } from './judge-pack';

/**
 * The notice that a stored pack, or the latest version of it, cannot be used.
 * @param kind whether the pack is at fault, or its address gives nothing
 * @param files the stored packs as they are used now
 */
export function packNotice(
  kind: 'pack' | 'address',
  id: string,
  detail: string,
  files: readonly StoredFile[],
): Notice {
  const file = files.find(({ entry }) => entry.id === id)?.file;
  const { name, version } = file ? documentOf(file) : { name: '', version: '' };
  return { kind, about: id, detail, inUse: file ? { name, version } : null };
}

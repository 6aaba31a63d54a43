import type { ChecklistItem } from '@/lib/core/model';

/** Items that stand under one heading. */
export interface ItemGroup {
  /** Null for those before the first heading. */
  name: string | null;
  items: readonly ChecklistItem[];
}

/** A checklist's items under their headings, in order: an item that names a group begins one, the next ones follow it. */
export function groupItems(items: readonly ChecklistItem[]): ItemGroup[] {
  const groups: { name: string | null; items: ChecklistItem[] }[] = [];
  for (const item of items) {
    const last = groups.at(-1);
    if (!last || (item.group !== undefined && item.group !== last.name)) {
      groups.push({ name: item.group ?? null, items: [item] });
    } else last.items.push(item);
  }
  return groups;
}

import type { FieldRole } from '@/lib/core/model';
import type { CareKnowledge } from '@/lib/core/packs/care';
import type { Feature } from '../app';

/** Says how much of the page was recognised, and which fields that it should have were not found. */
export const health: Feature = {
  id: 'health',
  start({ state, care, signal, signals }) {
    const stop = signals.effect(() => {
      const page = care.page.value;
      const site = state.site.value?.site;
      if (!page || !site) {
        state.health.value = null;
        return;
      }
      const seen = site.pages.filter(({ id }) => page.pages.includes(id));
      const expected = new Set(seen.flatMap(({ expects }) => expects));
      const found = new Set(page.fields.map(({ role }) => role));
      const missing = [...expected].filter((role) => !found.has(role));
      state.health.value = {
        system: site.name,
        page: site.pages.find(({ id }) => id === page.page)?.name ?? null,
        found: found.size,
        of: found.size + missing.length,
        missing: missing.map((role) => nameOf(role, care.knowledge.value, site.fields)),
      };
    });
    signal.addEventListener('abort', stop, { once: true });
  },
};

type Fields = Readonly<Partial<Record<FieldRole, { labels: readonly string[] }>>>;

/** What the edition calls the field, else what the site does. */
function nameOf(role: FieldRole, knowledge: CareKnowledge | null, fields: Fields): string {
  const keyword = knowledge?.keywords.find((one) => one.role === role);
  return keyword?.name ?? fields[role]?.labels[0] ?? role;
}

import { expect, it } from 'vitest';
import { isNeverServed } from '@/lib/core/sites/is-never-served';
import { builtInSiteDocuments } from '@/lib/packs/built-in';
import { siteSchema } from '@/lib/schema/site';

const sites = builtInSiteDocuments().map((document) => siteSchema.parse(document));

it.each(['sob.1177.se', 'at.sob.1177.se', 'st.sob.1177.se', 'dv.personal.sob.1177.se'])(
  'Ledtråd never runs on %s, whoever asks',
  (host) => {
    expect(isNeverServed(sites, `https://${host}`)).toBe(true);
    expect(isNeverServed(sites, `http://${host}:8443`)).toBe(true);
  },
);

it.each(['personal.sob.1177.se', 'journal.example.se', 'notsob.1177.se'])(
  'may run on %s',
  (host) => {
    expect(isNeverServed(sites, `https://${host}`)).toBe(false);
  },
);

import { describe, expect, it } from 'vitest';
import type { Layer, LayerLevel } from '@/lib/core/packs/layer';
import { mergePacks } from '@/lib/core/packs/merge-packs';
import { personalLayer } from '@/lib/core/packs/personal-layer';
import { builtInPackDocuments } from '@/lib/packs/built-in';
import { type Pack, packSchema } from '@/lib/schema/pack';
import { personalSchema } from '@/lib/schema/personal';
import { unitPackSchema } from '@/lib/schema/unit-pack';

const TODAY = '2026-11-22';
const SOURCE = { document: 'Prov' };
const QUESTIONS = {
  id: 'lamplighet',
  name: 'Lämplighet',
  kind: 'questions',
  colours: 'proposed',
  places: ['assessment'],
  items: [{ id: 'fraga-1', text: 'Fungerar det?', yes: 'green', no: 'yellow' }],
  source: SOURCE,
};
const base: Pack = packSchema.parse({
  ...(builtInPackDocuments().kalmar as object),
  thresholds: [{ id: 'prov-grans', label: 'Gräns', value: 4, source: SOURCE }],
  checklists: [QUESTIONS],
  messages: [],
});

const phrase = (id: string, trigger: string, over: object = {}) => ({
  id,
  trigger,
  fields: ['atgard'],
  text: `Text för ${trigger}.`,
  ...over,
});

function layer(parts: object = {}, level: LayerLevel = 'unit'): Layer {
  const head = { id: `lager-${level}`, extends: 'kalmar', name: 'VC Norr', version: '1.0.0' };
  const dates = { date: '2026-11-01', reviewDate: '2027-11-01', source: SOURCE };
  return { level, document: unitPackSchema.parse({ ...head, ...dates, ...parts }) };
}

const own = (parts: object): Layer => personalLayer(personalSchema.parse(parts));
const merge = (...layers: Layer[]) => mergePacks(base, layers, TODAY);
const kinds = (...layers: Layer[]) => merge(...layers).conflicts.map(({ kind, id }) => [kind, id]);
const textOf = (id: string, ...layers: Layer[]) =>
  merge(...layers).pack.phrases.find((one) => one.id === id)?.text;

describe('layers over a pack', () => {
  it('change nothing where there are none', () => {
    expect(merge().pack).toEqual(base);
    expect(merge().provenance.get('avgiftsbefriad')).toMatchObject({
      origin: { level: 'built-in', id: 'kalmar' },
      replaces: null,
      lockedBy: null,
    });
  });

  it('add, replace and hide, and tell where a phrase comes from and what it replaces', () => {
    const { pack, provenance, hidden, conflicts } = merge(
      layer({
        add: [phrase('ny', 'nyfras')],
        replace: [phrase('avgiftsbefriad', 'i0', { fields: ['kassa'] })],
        hide: ['angesthjalpen-modul-1'],
      }),
    );
    expect(conflicts).toEqual([]);
    expect(pack.phrases.at(-1)?.trigger).toBe('nyfras');
    expect(pack.phrases).toHaveLength(base.phrases.length);
    expect(pack.phrases.findIndex(({ id }) => id === 'avgiftsbefriad')).toBe(
      base.phrases.findIndex(({ id }) => id === 'avgiftsbefriad') - 1,
    );
    expect(provenance.get('avgiftsbefriad')).toMatchObject({
      origin: { level: 'unit', name: 'VC Norr', version: '1.0.0' },
      replaces: { phrase: { trigger: 'i0' }, origin: { level: 'built-in' } },
    });
    expect(hidden.map((one) => [one.phrase.trigger, one.by.level])).toEqual([['behint1å', 'unit']]);
  });

  it('lie in the order region, unit, person, however they are given', () => {
    const region = layer({ add: [phrase('a', 'aa', { text: 'Regionens' })] }, 'region');
    const unit = layer({ replace: [phrase('a', 'aa', { text: 'Enhetens' })] });
    const person = own({ replace: [phrase('a', 'aa', { text: 'Mina egna' })] });
    expect(textOf('a', region)).toBe('Regionens');
    expect(textOf('a', unit, region)).toBe('Enhetens');
    expect(textOf('a', person, unit, region)).toBe('Mina egna');
  });

  it('may lie over another layer, and a person’s over any pack', () => {
    const unit = layer({ extends: 'lager-region', add: [phrase('b', 'bb')] });
    expect(textOf('b', unit, layer({}, 'region'))).toBe('Text för bb.');
    expect(kinds(unit)).toEqual([['other-base', 'lager-unit']]);
    expect(textOf('c', own({ add: [phrase('c', 'cc')] }))).toBe('Text för cc.');
  });

  it('change thresholds, colours, messages and the support contact', () => {
    const message = { id: 'm', name: 'Hej', kind: 'valkomst', text: 'Hej', source: SOURCE };
    const { pack, changed, supportContact } = merge(
      layer({
        thresholds: [{ id: 'prov-grans', value: null }],
        colours: [{ checklist: 'lamplighet', item: 'fraga-1', no: 'red' }],
        messages: [message],
        supportContact: 'Samordnaren',
      }),
    );
    expect(pack.thresholds[0]?.value).toBeNull();
    expect(pack.checklists[0]).toMatchObject({
      colours: 'settled',
      items: [{ yes: 'green', no: 'red' }],
    });
    expect(pack.messages.map(({ id }) => id)).toEqual(['m']);
    expect([...changed.colours.keys()]).toEqual(['lamplighet/fraga-1']);
    expect(supportContact).toMatchObject({ text: 'Samordnaren', origin: { level: 'unit' } });
  });

  it('give a pack that the schema takes', () => {
    const { pack } = merge(
      layer({
        add: [phrase('ny', 'ny', { programs: ['eget'] })],
        programs: [{ id: 'eget', name: 'Eget', source: SOURCE }],
      }),
      own({ add: [phrase('mitt', 'mitt', { programs: ['borta'], validUntil: '2026-11-22' })] }),
    );
    expect(packSchema.parse(JSON.parse(JSON.stringify(pack)))).toEqual(pack);
  });
});

describe('what a layer has locked', () => {
  const unit = layer({ replace: [phrase('avgiftsbefriad', 'i0')], lock: ['avgiftsbefriad'] });

  it.each([
    [
      'replaced',
      { replace: [phrase('avgiftsbefriad', 'i0', { text: 'Mitt' })] },
      'replaces-locked',
    ],
    ['taken by its id', { add: [phrase('avgiftsbefriad', 'i1')] }, 'replaces-locked'],
    ['hidden', { hide: ['avgiftsbefriad'] }, 'hides-locked'],
  ])('cannot be %s by a person', (_, parts, kind) => {
    expect(textOf('avgiftsbefriad', unit, own(parts))).toBe('Text för i0.');
    expect(kinds(unit, own(parts))).toEqual([[kind, 'avgiftsbefriad']]);
  });

  it('cannot be shadowed by its trigger in its field; in another field it can', () => {
    expect(kinds(unit, own({ add: [phrase('min', 'I0')] }))).toEqual([
      ['takes-locked-trigger', 'min'],
    ]);
    expect(textOf('min', unit, own({ add: [phrase('min', 'I0')] }))).toBeUndefined();
    expect(kinds(unit, own({ add: [phrase('min', 'i0', { fields: ['diagnos'] })] }))).toEqual([]);
  });

  it('can be changed by the layer that locks it', () => {
    expect(kinds(unit)).toEqual([]);
  });
});

describe('a layer’s fault is said, and the phrases below stay, when', () => {
  it.each([
    ['it has run out', { validUntil: '2026-11-21' }, 'layer-expired', 'lager-unit'],
    [
      'a phrase has',
      { add: [phrase('x', 'x1', { validUntil: '2026-11-21' })] },
      'phrase-expired',
      'x',
    ],
    ['it lies over another pack', { extends: 'vgr' }, 'other-base', 'lager-unit'],
    ['it hides what is not there', { hide: ['borta'] }, 'unknown-to-hide', 'borta'],
    ['it locks what is not there', { lock: ['borta'] }, 'unknown-to-lock', 'borta'],
    ['it replaces what is not there', { replace: [phrase('x', 'x1')] }, 'unknown-to-replace', 'x'],
    [
      'it adds what is there',
      { add: [phrase('avgiftsbefriad', 'i0')] },
      'id-taken',
      'avgiftsbefriad',
    ],
    [
      'a program is not there',
      { add: [phrase('x', 'x1', { programs: ['borta'] })] },
      'unknown-program',
      'x',
    ],
    [
      'a threshold is not there',
      { thresholds: [{ id: 'borta', value: 1 }] },
      'unknown-threshold',
      'borta',
    ],
    [
      'a question is not there',
      { colours: [{ checklist: 'a', item: 'b', yes: 'red' }] },
      'unknown-question',
      'a/b',
    ],
    ['its trigger is taken', { add: [phrase('x', 'behint3å')] }, 'trigger-shadowed', 'x'],
    ['only case tells its trigger', { add: [phrase('x', 'BEHINT3Å')] }, 'case-differs', 'x'],
  ])('%s', (_, parts, kind, id) => {
    expect(kinds(layer(parts))).toEqual([[kind, id]]);
    const ids = new Set(merge(layer(parts)).pack.phrases.map((one) => one.id));
    expect(base.phrases.filter((one) => !ids.has(one.id))).toEqual([]);
  });

  it('but not on the very last day', () => {
    expect(
      kinds(layer({ validUntil: TODAY, add: [phrase('x', 'x1', { validUntil: TODAY })] })),
    ).toEqual([]);
  });

  it('an expired replacement is left out: the phrase below comes back', () => {
    const parts = { replace: [phrase('avgiftsbefriad', 'i0', { validUntil: '2026-01-01' })] };
    expect(textOf('avgiftsbefriad', layer(parts))).toBe(textOf('avgiftsbefriad'));
  });

  it('there are more phrases than a pack holds: the last ones are left out', () => {
    const add = Array.from({ length: 20_000 }, (_, index) => phrase(`n-${index}`, `n${index}`));
    const { pack, conflicts } = merge(layer({ add }));
    expect(pack.phrases).toHaveLength(20_000);
    expect(conflicts).toHaveLength(base.phrases.length);
    expect(new Set(conflicts.map(({ kind }) => kind))).toEqual(new Set(['too-many']));
  });
});

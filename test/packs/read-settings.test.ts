import { describe, expect, it } from 'vitest';
import { defaultSettings } from '@/lib/core/settings/default-settings';
import { readSettings } from '@/lib/schema/read-settings';

const sound = {
  edition: 'kalmar-2022',
  program: 'sovhjalpen',
  off: ['https://journal.region.se'],
  sites: [{ origin: 'https://journal.region.se:8443', site: 'cosmic' }],
  expandOn: { cosmic: ['Enter', 'Tab'] },
  shortcuts: { chooser: 'Ctrl+Space', nextGap: 'Ctrl+Shift+F', sidebar: 'Alt+Shift+K' },
  featuresOff: ['notices'],
  thresholds: { 'fraga-9-red': 5, 'inactive-days': null },
  bands: {
    'gad-7': [
      { from: 0, name: 'låg' },
      { from: 8.5, name: 'hög' },
    ],
  },
  watchWords: ['hopplöst'],
  me: { name: 'Anna Behandlare', answerDays: 'tisdagar', supportContact: '' },
  taughtFields: [
    {
      origin: 'https://journal.region.se',
      role: 'atgard',
      locator: {
        tag: 'textarea',
        type: null,
        role: null,
        id: null,
        name: 'notering',
        own: ['vad vi gjorde'],
        near: [],
        path: ['besök psykisk hälsa'],
        isOnly: true,
        index: 0,
        count: 1,
      },
      label: 'Vad vi gjorde',
      taughtAt: '2026-11-24',
    },
  ],
  sidebar: { 'https://journal.region.se': { isOpen: true, side: 'left', width: 400 } },
};

/** A value for each setting that no version may take for sound. */
const broken: Record<string, unknown> = {
  edition: '',
  program: 7,
  off: ['journal.region.se'],
  sites: [{ origin: 'https://journal.region.se', site: 'melior' }],
  expandOn: { cosmic: ['Escape'] },
  shortcuts: { chooser: 'Space', nextGap: 'Ctrl+Shift+F', sidebar: 'Alt+Shift+K' },
  featuresOff: 'notices',
  thresholds: { 'fraga-9-red': 'fyra' },
  bands: {
    'gad-7': [
      { from: 8, name: 'hög' },
      { from: 0, name: 'låg' },
    ],
  },
  watchWords: [''],
  me: { name: 7 },
  taughtFields: [{ origin: 'https://journal.region.se', role: 'atgard', selector: '#note' }],
  sidebar: { 'https://journal.region.se': { isOpen: true, side: 'top', width: 4 } },
};

describe('stored settings', () => {
  it('are kept as they are when they are sound', () => {
    expect(readSettings(sound)).toEqual({ kept: sound, broken: [] });
  });

  it('are sound as the defaults', () => {
    expect(readSettings(defaultSettings)).toEqual({ kept: defaultSettings, broken: [] });
    expect(Object.keys(sound).sort()).toEqual(Object.keys(defaultSettings).sort());
  });

  it.each(Object.keys(sound))('set a broken "%s" aside by name and keep the others', (name) => {
    const reading = readSettings({ ...sound, [name]: broken[name] });
    const { [name]: _, ...others } = sound as Record<string, unknown>;
    expect(reading.kept).toEqual(others);
    expect(reading.broken).toEqual([{ name, reason: expect.stringMatching(/^\S.*/) }]);
    expect(reading.broken[0]?.reason).not.toMatch(/invalid|expected|required/i);
  });

  it('say of each broken one what is wrong', () => {
    const reading = readSettings(broken);
    expect(reading.kept).toEqual({});
    expect(reading.broken.map(({ name }) => name).sort()).toEqual(Object.keys(broken).sort());
    expect(reading.broken.find(({ name }) => name === 'sites')?.reason).toMatch(/0 › site: /);
  });

  it('keep what a later version has stored, unread', () => {
    const later = { ...sound, hologram: { width: 300 }, constructor: 'x', toString: null };
    expect(readSettings(later)).toEqual({ kept: later, broken: [] });
  });

  it('do not take "__proto__" in', () => {
    const { kept } = readSettings(JSON.parse('{"__proto__": {"edition": "x"}, "program": null}'));
    expect(kept.edition).toBeUndefined();
    expect(Object.getPrototypeOf(kept)).toBe(Object.prototype);
    expect(kept.program).toBeNull();
  });

  it('are no error when there are none', () => {
    expect(readSettings(undefined)).toEqual({ kept: {}, broken: [] });
    expect(readSettings({})).toEqual({ kept: {}, broken: [] });
  });

  it.each([null, [], 'kalmar', 7])('that are %j are set aside as a whole', (stored) => {
    expect(readSettings(stored)).toEqual({
      kept: {},
      broken: [{ name: 'settings', reason: expect.stringMatching(/^Ogiltig/) }],
    });
  });
});

describe('a setting of a name that no version has', () => {
  it.each(['hologram', 'constructor', 'hasOwnProperty'])('"%s" is kept unread', (name) => {
    expect(readSettings({ [name]: 'x' })).toEqual({ kept: { [name]: 'x' }, broken: [] });
  });

  it('"__proto__" is dropped', () => {
    const { kept } = readSettings(JSON.parse('{"__proto__": {"edition": "vgr"}, "program": null}'));
    expect(Object.getPrototypeOf(kept)).toBe(Object.prototype);
    expect(Object.keys(kept)).toEqual(['program']);
  });
});

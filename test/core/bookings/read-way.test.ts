import { describe, expect, it } from 'vitest';
import { readWay, type WayTexts } from '@/lib/core/bookings/read-way';
import { builtInPackDocuments } from '@/lib/packs/built-in';
import { packSchema } from '@/lib/schema/pack';

const SERVICE = 'Psykisk hälsa internetbaserad behandling 30 min';

describe('the way of contact', () => {
  it.each<[string, Partial<WayTexts>, string | null]>([
    ['kalmar', { kontaktsatt: 'Video' }, 'video'],
    ['kalmar', { kontaktsatt: 'telefon ' }, 'telefon'],
    ['kalmar', { kontaktsatt: 'Skriftlig uppföljning i programmet' }, 'skriftlig'],
    ['kalmar', { kontakttyp: 'Mottagningsbesök' }, 'besok'],
    ['kalmar', { vardtjanst: SERVICE, kontakttyp: 'Telefonkontakt' }, 'skriftlig'],
    ['kalmar', { kontakttyp: 'Telefonkontakt' }, null],
    ['kalmar', { kontaktsatt: 'Video', vardtjanst: SERVICE }, null],
    ['kalmar', { kontaktsatt: 'Brevduva' }, null],
    ['kalmar', {}, null],
    ['kalmar', { kontaktsatt: '' }, null],
    ['vgr', { kontakttyp: 'Skriftlig distanskontakt som ersätter besök (BR)' }, 'skriftlig'],
    ['vgr', { kontakttyp: 'Distanskontakt via telefon som ersätter besök (TB)' }, 'telefon'],
    ['vgr', { kontakttyp: 'Mottagningsbesök planerat (M)' }, null],
    ['vgr', { kontakttyp: 'Mottagningsbesök planerat (M)', kontaktsatt: 'Video' }, 'video'],
    ['vgr', { kontakttyp: 'Mottagningsbesök planerat (M)', kontaktsatt: 'Besök' }, 'besok'],
  ])('in %s is read from %j as %s (K 7.4, V)', (id, texts, way) => {
    const { contactTypes } = packSchema.parse(builtInPackDocuments()[id]);
    const none = { kontaktsatt: null, kontakttyp: null, vardtjanst: null };
    expect(readWay({ ...none, ...texts }, contactTypes)).toBe(way);
  });
});

/** The words of layers, conflicts, differences, signatures and policies; functions take the values in a sentence. */

import type { PackDiff, PackPart, PhraseAspect } from '@/lib/core/packs/diff-packs';
import type { Conflict, Origin } from '@/lib/core/packs/layer';

const LEVELS: Record<Origin['level'], string> = {
  'built-in': 'inbyggt',
  region: 'regionens',
  unit: 'enhetens',
  person: 'ditt eget',
};

/** Where something comes from: ”enhetens, VC Norr 1.0.2”. */
export function originWords({ level, name, version }: Origin): string {
  if (level === 'person') return LEVELS.person;
  return `${LEVELS[level]}, ${name} ${version}`.trim();
}

/** A layer in running text: ”VC Norr 1.0.2”, or ”dina egna fraser”. */
function layerName({ level, name, version }: Origin): string {
  return level === 'person' ? 'dina egna fraser' : `”${name}” ${version}`;
}

/** What a conflict means for the one who reads it, in one or two sentences. */
export function conflictWords({ kind, id, name, layer, other, against }: Conflict): string {
  const phrase = name === '' ? `Frasen med id ”${id}”` : `Frasen ”${name}”`;
  const place = layerName(layer);
  const owner = against ? layerName(against) : 'ett annat paket';
  switch (kind) {
    case 'layer-expired':
      return `Paketet ${place} gällde till ${other} och används inte längre.`;
    case 'other-base':
      return `Paketet ${place} bygger på ”${other}” och används inte med det här paketet.`;
    case 'phrase-expired':
      return `${phrase} i ${place} gällde till ${other} och är inte med.`;
    case 'replaces-locked':
      return `${phrase} i ${place} är inte med: ${owner} har låst ”${other}”.`;
    case 'hides-locked':
      return `${phrase} visas fortfarande: ${owner} har låst den.`;
    case 'takes-locked-trigger':
      return `${phrase} i ${place} är inte med: ${owner} har låst frasen ”${other}” i samma fält. Välj ett annat sökord.`;
    case 'unknown-to-hide':
      return `${place} döljer ”${id}”, som inte finns.`;
    case 'unknown-to-lock':
      return `${place} låser ”${id}”, som inte finns.`;
    case 'unknown-threshold':
      return `${place} ändrar gränsen ”${id}”, som inte finns.`;
    case 'unknown-question':
      return `${place} ger färg åt ”${id}”, som inte finns bland frågorna.`;
    case 'too-many':
      return `${phrase} får inte plats: ett paket har högst 20 000 fraser.`;
    case 'unknown-to-replace':
      return `${phrase} i ${place} skulle ersätta en fras som inte finns. Den är tillagd i stället.`;
    case 'id-taken':
      return `${phrase} i ${place} har samma id som ”${other}” i ${owner} och ersätter den.`;
    case 'unknown-program':
      return `${phrase} i ${place} hör till programmet ”${other}”, som inte finns. Frasen visas ändå.`;
    case 'trigger-shadowed':
      return `${phrase} finns både i ${place} och i ${owner}. Ledtråd frågar vilken du menar.`;
    case 'case-differs':
      return `${phrase} i ${place} skiljer sig bara i stor och liten bokstav från ”${other}” i ${owner}.`;
  }
}

const ASPECTS: Record<PhraseAspect, string> = {
  trigger: 'sökord',
  fields: 'fält',
  programs: 'program',
  module: 'modul',
  ordinaryWord: 'vanligt ord',
  gaps: 'luckor',
  note: 'anmärkning',
};

const PARTS: Record<PackPart, string> = {
  id: 'id',
  name: 'namn',
  reviewDate: 'granskningsdag',
  source: 'källa',
  occasions: 'mättillfällen',
  programs: 'program',
  keywords: 'journalens sökord',
  contactTypes: 'kontaktsätt',
  thresholds: 'gränser',
  flags: 'flaggor',
  checklists: 'checklistor',
  messages: 'meddelanden',
  batteries: 'mätbatterier',
  bands: 'skalornas intervall',
  codes: 'koder',
  codeRules: 'kodregler',
};

/** What besides the text changed in a phrase: ”sökord, luckor”. */
export function aspectWords(aspects: readonly PhraseAspect[]): string {
  return aspects.map((aspect) => ASPECTS[aspect]).join(', ');
}

/** A difference in short: ”3 fraser ändrade, 1 ny, 2 borttagna. Ändrat: gränser.” */
export function diffSummary({ added, removed, changed, parts }: PackDiff): string {
  const counts = [
    changed.length > 0 ? `${counted(changed.length)} ändrad${changed.length === 1 ? '' : 'e'}` : '',
    added.length > 0 ? `${added.length} ${added.length === 1 ? 'ny' : 'nya'}` : '',
    removed.length > 0
      ? `${removed.length} ${removed.length === 1 ? 'borttagen' : 'borttagna'}`
      : '',
  ].filter(Boolean);
  const phrases = counts.length > 0 ? `${counts.join(', ')}.` : 'Inga fraser ändrade.';
  const names = parts.map((part) => PARTS[part]).join(', ');
  return names === '' ? phrases : `${phrases} Ändrat också: ${names}.`;
}

function counted(count: number): string {
  return `${count} ${count === 1 ? 'fras' : 'fraser'}`;
}

/** Why a signature does not count. */
export const signatureWords = {
  'no-signature': 'Signaturfilen går inte att läsa. Paketet används inte.',
  'no-key': 'Ingen av enhetens nycklar går att läsa. Paketet används inte.',
  'unknown-key': 'Paketet är signerat med en nyckel som enheten inte har lagt in.',
  'wrong-signature': 'Signaturen stämmer inte: paketet är ändrat efter att det signerades.',
  unsupported: 'Webbläsaren kan inte kontrollera den sortens signatur.',
};

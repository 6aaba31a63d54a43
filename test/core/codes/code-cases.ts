import type { Phase } from '@/lib/core/codes/code-row';

/** One contact with its codes, and the findings that its source asks for. */
export interface CodeCase {
  /** Document and section: K = Region Kalmar län, K22 = its edition of 2022, V = Västra Götaland, C = the form of codes. */
  source: string;
  what: string;
  pack: 'kalmar' | 'kalmar-2022' | 'vgr';
  way: string | null;
  phase: Phase | null;
  program?: string;
  /** "F411" is the main diagnosis, "F321:bi" another; "DU011" hangs on the diagnosis above it, "DU011<" on nothing, "DU011<F321" on that one, "DU011<?" on what could not be read; "DU011@2026-11-17" has that date, "DU011@?" an unreadable one. */
  codes: string;
  /** The ids of all findings. */
  finds: string[];
}

type Ways = Record<string, string>;
const WAYS = ['skriftlig', 'telefon', 'video', 'besok'];
const FULL = 'F411 DU011 ZV044';
const FULLER = `${FULL} ZV051`;

/** What each way of contact asks for: care-process 5, K 7.5, K22 7.2.1 and 7.4, V "Registrering journal KBT på nätet". */
const PACKS: {
  pack: CodeCase['pack'];
  source: string;
  right: Ways;
  bare: Record<string, string[]>;
}[] = [
  {
    pack: 'kalmar',
    source: 'K 7.5',
    right: { skriftlig: FULL, telefon: FULLER, video: FULLER, besok: FULL },
    bare: {
      skriftlig: ['du011-saknas', 'zv044-saknas'],
      telefon: ['du011-saknas', 'zv044-saknas', 'zv051-saknas'],
      video: ['du011-saknas', 'zv044-saknas', 'zv051-saknas'],
      besok: ['du011-saknas', 'zv044-saknas'],
    },
  },
  {
    pack: 'kalmar-2022',
    source: 'K22 7.2.1, 7.4',
    right: { skriftlig: FULL, telefon: FULL, video: FULL, besok: FULL },
    bare: {
      skriftlig: ['du011-saknas', 'zv044-saknas'],
      telefon: ['du011-saknas', 'zv044-saknas'],
      video: ['du011-saknas', 'zv044-saknas'],
      besok: ['du011-saknas', 'zv044-saknas'],
    },
  },
  {
    pack: 'vgr',
    source: 'V Registrering journal KBT på nätet',
    right: { skriftlig: FULLER, telefon: FULLER, video: FULLER, besok: FULL },
    bare: {
      skriftlig: ['du011-saknas', 'zv044-saknas', 'zv051-saknas'],
      telefon: ['du011-saknas', 'zv044-saknas', 'zv051-telefon'],
      video: ['du011-saknas', 'zv044-saknas', 'zv051-saknas'],
      besok: ['du011-saknas', 'zv044-saknas'],
    },
  },
];

/** All ways × phases × packs: rightly coded, and with the diagnosis alone. */
const grid: CodeCase[] = PACKS.flatMap(({ pack, source, right, bare }) =>
  WAYS.flatMap((way) => {
    const isVgr = pack === 'vgr';
    const codes = right[way] ?? '';
    const missing = bare[way] ?? [];
    const atEnd = isVgr ? `${codes} UV112` : codes;
    const common = { pack, source, way };
    return [
      { ...common, what: `${way}, rightly coded`, phase: 'ongoing', codes, finds: [] },
      { ...common, what: `${way} at the end`, phase: 'end', codes: atEnd, finds: [] },
      {
        ...common,
        what: `${way}, diagnosis alone`,
        phase: 'ongoing',
        codes: 'F411',
        finds: missing,
      },
      {
        ...common,
        what: `${way} at the end, diagnosis alone`,
        phase: 'end',
        codes: 'F411',
        finds: isVgr ? [...missing, 'uv112-saknas'] : missing,
      },
      {
        ...common,
        source: isVgr ? source : pack === 'kalmar' ? 'K 3.5.5' : 'K22 3.5.2',
        what: `${way} as assessment, diagnosis alone`,
        phase: 'assessment',
        codes: 'F411',
        finds: isVgr ? [] : ['bedomning-utan-kva'],
      },
      {
        ...common,
        source: isVgr ? source : pack === 'kalmar' ? 'K 3.5.5' : 'K22 3.5.2',
        what: `${way} as assessment, coded as structured interview`,
        phase: 'assessment',
        codes: 'F411 AU006',
        finds: [],
      },
      {
        ...common,
        what: `${way}, phase unknown`,
        phase: null,
        codes: 'F411',
        finds: ['fas-okand'],
      },
    ] satisfies CodeCase[];
  }),
);

const PLACE = { pack: 'kalmar', way: 'skriftlig', phase: 'ongoing' } as const;
const EARLIER = { pack: 'kalmar-2022', way: 'skriftlig', phase: 'ongoing' } as const;
const WEST = { pack: 'vgr', way: 'skriftlig', phase: 'ongoing' } as const;

const ways: CodeCase[] = [
  {
    ...PLACE,
    source: 'K 7.5',
    what: 'video without ZV051',
    way: 'video',
    codes: FULL,
    finds: ['zv051-saknas'],
  },
  {
    ...PLACE,
    source: 'K 7.5',
    what: 'phone without ZV051',
    way: 'telefon',
    codes: FULL,
    finds: ['zv051-saknas'],
  },
  {
    ...PLACE,
    source: 'K 7.5',
    what: 'video at the end without ZV051',
    way: 'video',
    phase: 'end',
    codes: FULL,
    finds: ['zv051-saknas'],
  },
  {
    ...PLACE,
    source: 'K 7.5',
    what: 'written with ZV051',
    codes: FULLER,
    finds: ['zv051-annat-kontaktsatt'],
  },
  {
    ...PLACE,
    source: 'K 7.5',
    what: 'visit with ZV051',
    way: 'besok',
    codes: FULLER,
    finds: ['zv051-annat-kontaktsatt'],
  },
  {
    ...PLACE,
    source: 'K 7.5',
    what: 'way unknown',
    way: null,
    codes: FULL,
    finds: ['kontaktsatt-okant'],
  },
  {
    ...PLACE,
    source: 'K 7.5',
    what: 'way unknown, all three codes',
    way: null,
    codes: FULLER,
    finds: [],
  },
  {
    ...PLACE,
    source: 'K 7.5',
    what: 'UV112 is not Kalmar’s',
    phase: 'end',
    codes: `${FULL} UV112`,
    finds: ['kod-okand'],
  },
  {
    ...PLACE,
    source: 'K 7.5',
    what: 'another method than CBT',
    codes: 'F411 DU008 ZV044',
    finds: ['du011-saknas'],
  },
  { ...PLACE, source: 'K 7.5', what: 'DU011 alone', codes: 'F411 DU011', finds: ['zv044-saknas'] },
  {
    ...PLACE,
    source: 'K 7.5',
    what: 'phase unknown, rightly coded',
    phase: null,
    codes: FULL,
    finds: [],
  },
  {
    ...EARLIER,
    source: 'K22 7.2.1',
    what: 'ZV051 is not named in 2022',
    way: 'video',
    codes: FULLER,
    finds: ['kod-okand'],
  },
  { ...EARLIER, source: 'K22 7.2.1', what: 'way unknown', way: null, codes: FULL, finds: [] },
  {
    ...EARLIER,
    source: 'K22 7.2.1',
    what: 'UV112 is not Kalmar’s',
    phase: 'end',
    codes: `${FULL} UV112`,
    finds: ['kod-okand'],
  },
  {
    ...WEST,
    source: 'V ZV051',
    what: 'messages without ZV051',
    codes: FULL,
    finds: ['zv051-saknas'],
  },
  {
    ...WEST,
    source: 'V ZV051',
    what: 'video without ZV051',
    way: 'video',
    codes: FULL,
    finds: ['zv051-saknas'],
  },
  {
    ...WEST,
    source: 'V ZV051',
    what: 'phone without ZV051',
    way: 'telefon',
    codes: FULL,
    finds: ['zv051-telefon'],
  },
  {
    ...WEST,
    source: 'V ZV051',
    what: 'visit with ZV051',
    way: 'besok',
    codes: FULLER,
    finds: ['zv051-annat-kontaktsatt'],
  },
  {
    ...WEST,
    source: 'V ZV044',
    what: 'visit without ZV044',
    way: 'besok',
    codes: 'F411 DU011',
    finds: ['zv044-saknas'],
  },
  {
    ...WEST,
    source: 'V ZV044',
    what: 'messages because of inactivity, without ZV044',
    codes: 'F411 DU011 ZV051',
    finds: ['zv044-saknas'],
  },
  {
    ...WEST,
    source: 'V UV112',
    what: 'end without UV112',
    phase: 'end',
    codes: FULLER,
    finds: ['uv112-saknas'],
  },
  {
    ...WEST,
    source: 'V UV112',
    what: 'visit at the end without UV112',
    way: 'besok',
    phase: 'end',
    codes: FULL,
    finds: ['uv112-saknas'],
  },
  {
    ...WEST,
    source: 'V UV112',
    what: 'UV112 during treatment',
    codes: `${FULLER} UV112`,
    finds: ['uv112-for-tidigt'],
  },
  {
    ...WEST,
    source: 'V UV112',
    what: 'UV112 at the assessment',
    phase: 'assessment',
    codes: 'F411 UV112',
    finds: ['uv112-for-tidigt'],
  },
  {
    ...WEST,
    source: 'V ZV051',
    what: 'way unknown',
    way: null,
    codes: FULL,
    finds: ['kontaktsatt-okant'],
  },
];

/** Slips that are the same in every pack, each tried in all three; what differs is named. */
const SLIPS: (Omit<CodeCase, 'pack' | 'way' | 'phase'> & { vgr?: string[] })[] = [
  {
    source: 'C mended',
    what: 'a space in the code',
    codes: 'F411 DU_011 ZV044',
    finds: ['form-rattad'],
  },
  { source: 'C mended', what: 'small letters', codes: 'F411 du011 ZV044', finds: ['form-rattad'] },
  {
    source: 'C mended',
    what: 'a dot in the diagnosis',
    codes: 'F41.1 DU011 ZV044',
    finds: ['form-rattad'],
  },
  {
    source: 'C mended',
    what: 'the primary-care variant',
    codes: 'F41.9P DU011 ZV044',
    finds: ['form-rattad'],
  },
  { source: 'C right', what: 'the variant without a dot', codes: 'F419P DU011 ZV044', finds: [] },
  { source: 'C right', what: 'a group with a hyphen', codes: 'F32- DU011 ZV044', finds: [] },
  {
    source: 'C right',
    what: 'a diagnosis that no pack lists',
    codes: 'E119 DU011 ZV044',
    finds: [],
  },
  {
    source: 'C refused',
    what: 'a digit too many',
    codes: 'F411 DU0011 ZV044',
    finds: ['form-fel', 'tillaggskod-ensam', 'du011-saknas'],
  },
  {
    source: 'C refused',
    what: 'a digit too many beside the right code',
    codes: 'F411 DU011 ZV044 DU0011',
    finds: ['form-fel'],
  },
  {
    source: 'C refused',
    what: 'a diagnosis wrongly written is not called missing',
    codes: 'F4111 DU011<? ZV044<?',
    finds: ['form-fel', 'hanger-olast'],
  },
  { source: 'C empty', what: 'a row left empty', codes: `${FULL} _`, finds: ['form-tom'] },
  {
    source: 'C unknown',
    what: 'the letter O for the digit',
    codes: 'F411 DUO11 ZV044',
    finds: ['kod-okand', 'du011-saknas'],
  },
  {
    source: 'C unknown',
    what: 'a code the pack does not know',
    codes: `${FULL} AA111`,
    finds: ['kod-okand'],
  },
  {
    source: 'K 7.5 add-on',
    what: 'ZV044 alone',
    codes: 'F411 ZV044',
    finds: ['tillaggskod-ensam', 'du011-saknas'],
  },
  {
    source: 'K 7.2.1, K22 7.2.1',
    what: 'no diagnosis',
    codes: 'DU011< ZV044<',
    finds: ['diagnos-saknas', 'hanger-pa-inget', 'hanger-pa-inget'],
  },
  {
    source: 'K 7.2.1, K22 7.2.1',
    what: 'no codes at all',
    codes: '',
    finds: ['diagnos-saknas', 'du011-saknas', 'zv044-saknas'],
  },
  {
    source: 'K 7.2.1, K22 7.2.1',
    what: 'no main diagnosis',
    codes: 'F411:bi DU011 ZV044',
    finds: ['huvuddiagnos-saknas'],
  },
  {
    source: 'K 7.2.1, K22 7.2.1',
    what: 'two diagnoses, which is main not read',
    codes: 'F411:? DU011 ZV044 F321:?',
    finds: ['huvuddiagnos-olast'],
  },
  {
    source: 'K 7.2.1, K22 7.2.1',
    what: 'one diagnosis, not called main',
    codes: 'F411:? DU011 ZV044',
    finds: [],
  },
  {
    source: 'K 7.5, K22 7.4 trappa',
    what: 'a code beside the stairs',
    codes: 'F411 DU011< ZV044',
    finds: ['hanger-pa-inget'],
  },
  {
    source: 'K 7.5, K22 7.4 trappa',
    what: 'a code on a diagnosis that is not there',
    codes: 'F411 DU011<F321 ZV044',
    finds: ['hanger-pa-annan'],
  },
  {
    source: 'K 7.5, K22 7.4 trappa',
    what: 'an add-on that hangs on its action',
    codes: 'F411 DU011 ZV044<DU011',
    finds: [],
  },
  {
    source: 'K 7.5, K22 7.4 trappa',
    what: 'what it hangs on not read',
    codes: 'F411 DU011<? ZV044',
    finds: ['hanger-olast'],
  },
  {
    source: 'K22 7.4 several diagnoses',
    what: 'a second diagnosis without codes',
    codes: `${FULL} F321:bi`,
    finds: [],
  },
  {
    source: 'K22 7.4 several diagnoses',
    what: 'two diagnoses, each with its codes',
    codes: `${FULL} F321:bi DU011 ZV044`,
    finds: [],
  },
  {
    source: 'K22 7.4 several diagnoses',
    what: 'the second lacks ZV044',
    codes: `${FULL} F321:bi DU011`,
    finds: ['zv044-saknas'],
  },
  {
    source: 'K22 7.4 several diagnoses',
    what: 'two main ones, the second without codes',
    codes: `${FULL} F321`,
    finds: ['du011-saknas', 'zv044-saknas'],
  },
  {
    source: 'K 7.5.1, K22 7.4.1',
    what: 'a copied code',
    codes: 'F411 DU011@2026-11-17 ZV044',
    finds: ['annat-datum'],
  },
  {
    source: 'K 7.5.1, K22 7.4.1',
    what: 'copied coding, diagnosis and all',
    codes: 'F411@2026-11-17 DU011@2026-11-17 ZV044@2026-11-17',
    finds: ['annat-datum', 'annat-datum', 'annat-datum'],
  },
  {
    source: 'K 7.5.1, K22 7.4.1',
    what: 'a date to come',
    codes: 'F411 DU011@2026-12-01 ZV044',
    finds: ['annat-datum'],
  },
  {
    source: 'K 7.5.1, K22 7.4.1',
    what: 'a date not read',
    codes: 'F411 DU011@? ZV044',
    finds: ['datum-olast'],
  },
  {
    source: 'C twice',
    what: 'the same code twice',
    codes: `${FULL} DU011`,
    finds: ['kod-tva-ganger'],
  },
  {
    source: 'C twice',
    what: 'the same diagnosis twice',
    codes: `${FULL} F411:bi`,
    finds: ['kod-tva-ganger'],
  },
];

/** The written contact, and where VGR wants ZV051 at messages the visit, so that the slip alone is seen. */
const slips: CodeCase[] = SLIPS.flatMap((slip) => [
  { ...PLACE, ...slip },
  { ...EARLIER, ...slip },
  { ...WEST, way: 'besok', ...slip },
]);

const GAD = 'F411 DU011 ZV044';
const programs: CodeCase[] = [
  {
    ...PLACE,
    source: 'K 5.2.1',
    what: 'GAD in Ångesthjälpen',
    program: 'angesthjalpen',
    codes: GAD,
    finds: ['program-angesthjalpen'],
  },
  {
    ...PLACE,
    source: 'K 5.2.1',
    what: 'GAD beside social phobia',
    program: 'angesthjalpen',
    codes: 'F401 DU011 ZV044 F411:bi',
    finds: [],
  },
  {
    ...PLACE,
    source: 'K 5.2.1',
    what: 'GAD beside a main diagnosis, not called another',
    program: 'angesthjalpen',
    codes: 'F401 DU011 ZV044 F411:?',
    finds: [],
  },
  {
    ...PLACE,
    source: 'K 5.2.1',
    what: 'hypochondria in Ångesthjälpen',
    program: 'angesthjalpen',
    codes: 'F452 DU011 ZV044',
    finds: ['program-angesthjalpen'],
  },
  {
    ...PLACE,
    source: 'K 5.2.1',
    what: 'panic in Ångesthjälpen',
    program: 'angesthjalpen',
    codes: 'F410 DU011 ZV044',
    finds: [],
  },
  {
    ...PLACE,
    source: 'K 5.2.1',
    what: 'GAD in Oroshjälpen',
    program: 'oroshjalpen',
    codes: GAD,
    finds: [],
  },
  {
    ...PLACE,
    source: 'K 5.4.1',
    what: 'exhaustion in Stresshjälpen',
    program: 'stresshjalpen',
    codes: 'F438A DU011 ZV044',
    finds: ['program-stresshjalpen'],
  },
  {
    ...PLACE,
    source: 'K 5.4.1',
    what: 'exhaustion beside another in Stresshjälpen',
    program: 'stresshjalpen',
    codes: 'F321 DU011 ZV044 F438A:bi',
    finds: ['program-stresshjalpen'],
  },
  {
    ...PLACE,
    source: 'K 5.4.2',
    what: 'exhaustion in Livsbalansen',
    program: 'livsbalansen',
    codes: 'F438A DU011 ZV044',
    finds: [],
  },
  { ...PLACE, source: 'K 5.2.1', what: 'GAD with no program read', codes: GAD, finds: [] },
  {
    ...EARLIER,
    source: 'K22 5.1',
    what: 'GAD in Ångesthjälpen',
    program: 'angesthjalpen',
    codes: GAD,
    finds: ['program-angesthjalpen'],
  },
  {
    ...EARLIER,
    source: 'K22 5.4',
    what: 'exhaustion in Stresshjälpen',
    program: 'stresshjalpen',
    codes: 'F438A DU011 ZV044',
    finds: ['program-stresshjalpen'],
  },
];

/** Every case: ways of contact × phases × packs, and slips. */
export const codeCases: readonly CodeCase[] = [...grid, ...ways, ...slips, ...programs];

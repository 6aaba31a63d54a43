import type { OptionalFeatureId } from '@/lib/core/settings/optional-features';

/** What a feature that can be turned off is called and what it does, in one line each. */
export const features: Record<OptionalFeatureId, { name: string; about: string }> = {
  'week-round': {
    name: 'Veckans runda',
    about:
      'Ordnar listans patienter efter behov och märker raderna. Utan den syns inga flaggor i listan.',
  },
  results: {
    name: 'Resultat',
    about: 'Visar poängen över tid, med skalornas intervall och källa.',
  },
  messages: {
    name: 'Meddelanden',
    about: 'Erbjuder färdiga meddelanden, de som passar momentet först.',
  },
  coach: {
    name: 'Om meddelandet du skriver',
    about:
      'Visar längd, frågor, luckor kvar och en annan patients namn. Står under Meddelanden i sidofältet.',
  },
  checklists: {
    name: 'Checklistor',
    about: 'Visar de listor som hör till sidan, med det du har kryssat.',
  },
  'prepare-note': {
    name: 'Förbered anteckning',
    about: 'Samlar från patientens moment det som journalens anteckning behöver.',
  },
  'fill-note': {
    name: 'Fyll anteckningen',
    about: 'Skriver det förberedda i journalens fält när du säger till, och har bedömningens text.',
  },
  'code-check': {
    name: 'Kodkontroll',
    about: 'Jämför anteckningens diagnos- och KVÅ-koder med rutinen.',
  },
  'booking-check': {
    name: 'Bokning',
    about: 'Jämför bokningen med rutinen och räknar ut veckovisa tider.',
  },
  'before-sign': {
    name: 'Före spara och signera',
    about: 'Säger vid knappen hur många luckor och koder som är kvar.',
  },
};

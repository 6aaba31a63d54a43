import { personalSchema } from '@/lib/schema/personal';
import { read } from '@/lib/schema/read-document';
import { readPackText, readPersonalText } from '@/lib/schema/read-pack-text';
import { readPolicy } from '@/lib/schema/read-policy';
import { readSettings } from '@/lib/schema/read-settings';
import { layerPhraseSchema } from '@/lib/schema/unit-pack';

/** The checks of what is stored or comes from outside, by the schemas. */
export const shippedReaders = {
  readSettings,
  readPackText,
  readPersonalText,
  readPolicy,
  readPersonal: (document: unknown) => read(personalSchema, document),
  readPhrase: (document: unknown) => read(layerPhraseSchema, document),
};

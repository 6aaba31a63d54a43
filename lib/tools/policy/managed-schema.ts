import { z } from 'zod';
import { policySchemas } from '../../schema/policy';

/**
 * A schema in the subset that Chromium reads for managed storage: one type each. Without limits, for a
 * browser drops a whole list over one value that it does not like, and the extension only that value.
 */
export interface ManagedSchema {
  type: string;
  title?: string;
  description?: string;
  properties?: Record<string, ManagedSchema>;
  items?: ManagedSchema;
  additionalProperties?: ManagedSchema;
}

/** What zod gives, as far as it is looked at. */
interface Source {
  type?: string | string[];
  title?: string;
  description?: string;
  anyOf?: Source[];
  properties?: Record<string, Source>;
  items?: Source;
  additionalProperties?: Source | boolean;
}

/**
 * The managed storage schema out of the policy's schemas, for `public/managed-schema.json`. It lets through what the
 * extension then checks more closely: several ways of writing one thing become one with all their parts.
 */
export function managedSchema(): ManagedSchema {
  const source = z.toJSONSchema(z.strictObject(policySchemas).partial(), {
    io: 'input',
    unrepresentable: 'any',
  });
  return simplified(source as Source);
}

function simplified(source: Source): ManagedSchema {
  const {
    type: types,
    title,
    description,
    properties,
    items,
    additionalProperties,
  } = folded(source);
  const type = [types].flat().find((one) => one !== 'null') ?? 'string';
  return {
    type,
    ...(title ? { title } : {}),
    ...(description ? { description } : {}),
    ...(properties ? { properties: mapped(properties) } : {}),
    ...(type === 'array' ? { items: simplified(items ?? {}) } : {}),
    ...(typeof additionalProperties === 'object' && !properties
      ? { additionalProperties: simplified(additionalProperties) }
      : {}),
  };
}

/** Alternatives as one: the first that is not null, with the parts of all. */
function folded(source: Source): Source {
  const ways = source.anyOf?.filter(({ type }) => type !== 'null');
  const [first] = ways ?? [];
  if (!ways || !first) return source;
  const { anyOf: _, ...rest } = source;
  const properties = Object.assign({}, ...ways.map((way) => way.properties ?? {}));
  return { ...first, ...rest, ...(first.properties ? { properties } : {}) };
}

function mapped(properties: Record<string, Source>): Record<string, ManagedSchema> {
  return Object.fromEntries(
    Object.entries(properties).map(([name, source]) => [name, simplified(source)]),
  );
}

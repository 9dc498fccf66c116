// Which fields a schema knows at a path: zod names the unknown key and not the known ones, so they are looked up here.
import { toJSONSchema, type ZodType } from 'zod';
import type { Path } from './yaml-offset.ts';

interface Shape {
  readonly properties?: Readonly<Record<string, Shape>>;
  readonly propertyNames?: { readonly enum?: readonly string[] };
  readonly additionalProperties?: Shape | boolean;
  readonly items?: Shape;
  readonly prefixItems?: readonly Shape[];
  readonly anyOf?: readonly Shape[];
  readonly oneOf?: readonly Shape[];
  readonly allOf?: readonly Shape[];
  readonly const?: unknown;
}

/**
 * The names of the fields that `schema` allows at `path`. Of a union only the branches whose constants (`form: dot`)
 * agree with `value` count. It goes by the JSON Schema that zod writes, the one public view of a schema's shape.
 */
export function schemaFields(schema: ZodType, path: Path, value: unknown): string[] {
  let shapes = branches(
    toJSONSchema(schema, { io: 'input', unrepresentable: 'any', reused: 'inline' }) as Shape,
    value,
  );
  let at = value;
  for (const step of path) {
    at = typeof at === 'object' && at !== null ? (at as Record<PropertyKey, unknown>)[step] : undefined;
    shapes = shapes.flatMap((shape) => inside(shape, step)).flatMap((shape) => branches(shape, at));
  }
  return [
    ...new Set(
      shapes.flatMap((shape) => [...Object.keys(shape.properties ?? {}), ...(shape.propertyNames?.enum ?? [])]),
    ),
  ];
}

function inside({ properties, additionalProperties, items, prefixItems }: Shape, step: PropertyKey): Shape[] {
  const open = typeof additionalProperties === 'object' ? additionalProperties : undefined;
  const next = typeof step === 'number' ? (prefixItems?.[step] ?? items) : (properties?.[String(step)] ?? open);
  return next === undefined ? [] : [next];
}

function branches(shape: Shape, value: unknown): Shape[] {
  const options = [...(shape.anyOf ?? []), ...(shape.oneOf ?? []), ...(shape.allOf ?? [])];
  return options.length === 0
    ? [shape]
    : options.filter((option) => agrees(option, value)).flatMap((option) => branches(option, value));
}

function agrees({ properties }: Shape, value: unknown): boolean {
  const written = typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : {};
  return Object.entries(properties ?? {}).every(
    ([name, shape]) => shape.const === undefined || shape.const === written[name],
  );
}

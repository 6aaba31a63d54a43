import { createElement } from 'preact';

/** A picture as the icon set gives it: elements with their attributes. */
export type IconShape = readonly (readonly [
  string,
  Readonly<Record<string, string | number | undefined>>,
])[];

/** One icon of the set, 16 px unless told. It is decoration: the words beside it say the same. */
export function Icon({ shape, size = 16 }: { shape: IconShape; size?: 16 | 20 }) {
  return (
    <svg
      class="icon"
      width={size}
      height={size}
      viewBox="0 0 24 24"
      fill="none"
      stroke="currentColor"
      stroke-width="2"
      stroke-linecap="round"
      stroke-linejoin="round"
      aria-hidden="true"
    >
      {shape.map(([tag, attributes], index) => createElement(tag, { ...attributes, key: index }))}
    </svg>
  );
}

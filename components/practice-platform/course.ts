import type { Pack } from '@/lib/core/model';
import { practiceSob } from '@/lib/text/practice-sob';

const { htkb } = practiceSob;

/** A program that can be started, with its modules' titles in order. */
export interface Course {
  id: string;
  name: string;
  titles: readonly string[];
  /** Whether the therapist picks the modules one by one. H, step 5. */
  tailored: boolean;
}

/**
 * The programs that a patient can have, in the order given; "Hantera tankar, känslor och beteenden" last.
 * What runs beside or inside a program, and what has no numbered parts, is left out.
 */
export function coursesOf(programs: Pack['programs']): Course[] {
  const whole = programs.filter(({ id, parent }) => parent === undefined && id !== htkb.id);
  const courses = whole.flatMap(({ id, name, parts, titles }) =>
    parts === undefined ? [] : [{ id, name, titles: inOrder(titles, parts), tailored: false }],
  );
  return [...courses, { ...htkb, tailored: true }];
}

function inOrder(titles: Readonly<Record<string, string>>, parts: number): string[] {
  return Array.from(
    { length: parts },
    (_, at) => titles[String(at + 1)] ?? practiceSob.module(at + 1),
  );
}

import type { MomentReading } from '@/lib/core/notes/prepare-note';
import type { PageFacts } from '@/lib/dom/page/read-page';

/**
 * What a patient's moment has shown so far: the platform may show modules and results on tabs of their own, so a table
 * that was seen is kept as it was last seen, as long as the page shows the same patient.
 */
export class MomentMemory {
  private patient: string | null = null;
  private tables = new Map<string, MomentReading['tables'][number]>();

  /** Takes in what the page shows now and gives all that is known; a patient who cannot be told is not remembered. */
  take({ facts, tables }: PageFacts, patient: string | null): MomentReading {
    if (patient === null || patient !== this.patient) this.tables.clear();
    this.patient = patient;
    const shown = new Set(tables.map(({ id }) => id));
    for (const id of shown) {
      const rows = tables.filter((table) => table.id === id).flatMap((table) => table.rows);
      this.tables.set(id, { id, rows: rows.map(({ cells }) => ({ cells })) });
    }
    return { facts, tables: [...this.tables.values()] };
  }

  /** Forgets the patient. */
  forget(): void {
    this.patient = null;
    this.tables.clear();
  }
}

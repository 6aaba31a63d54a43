import type { IsoDay } from '@/lib/core/dates/calendar';
import { practiceText } from '@/lib/text/practice';

const text = practiceText.patient;

/** What {@link PatientBanner} takes. */
export interface PatientBannerProps {
  today: IsoDay;
}

/** Whose journal this is. */
export function PatientBanner({ today }: PatientBannerProps) {
  const facts = [
    [text.nameLabel, text.name],
    [text.numberLabel, text.number],
    [text.ageLabel, text.age(yearsBetween(text.born, today))],
  ];
  return (
    <section class="patient" aria-label={text.heading}>
      <dl class="facts">
        {facts.map(([label, value]) => (
          <div key={label}>
            <dt>{label}</dt>
            <dd>{value}</dd>
          </div>
        ))}
      </dl>
    </section>
  );
}

function yearsBetween(born: IsoDay, today: IsoDay): number {
  const years = Number(today.slice(0, 4)) - Number(born.slice(0, 4));
  return today.slice(5) < born.slice(5) ? years - 1 : years;
}

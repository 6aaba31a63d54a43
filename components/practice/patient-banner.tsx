import type { IsoDay } from '@/lib/core/dates/calendar';
import { practiceText } from '@/lib/text/practice';
import type { PracticePatient } from './practice-patients';

const text = practiceText.patient;

/** What {@link PatientBanner} takes. */
export interface PatientBannerProps {
  patient: PracticePatient;
  today: IsoDay;
}

/** Whose journal this is. */
export function PatientBanner({ patient, today }: PatientBannerProps) {
  const facts = [
    [text.nameLabel, patient.name],
    [text.numberLabel, patient.number],
    [text.ageLabel, text.age(yearsBetween(bornOn(patient.number), today))],
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

/** The day of birth that a number of twelve begins with; a coordination number's day is sixty higher. */
function bornOn(number: string): IsoDay {
  const day = Number(number.slice(6, 8)) % 60;
  return `${number.slice(0, 4)}-${number.slice(4, 6)}-${String(day).padStart(2, '0')}`;
}

function yearsBetween(born: IsoDay, today: IsoDay): number {
  const years = Number(today.slice(0, 4)) - Number(born.slice(0, 4));
  return today.slice(5) < born.slice(5) ? years - 1 : years;
}

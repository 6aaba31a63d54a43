import { CircleCheck, OctagonX, TriangleAlert } from 'lucide';
import { useEffect, useRef } from 'preact/hooks';
import type { Checklist, ChecklistItem, Colour } from '@/lib/core/model';
import { checklists } from '@/lib/text/checklists';
import { optionsSettings } from '@/lib/text/options-settings';
import { Icon } from '../ui/icon';
import { ScrollBox } from './scroll-box';
import type { SectionProps } from './section-props';

const text = optionsSettings.checklists;
const ICONS = { green: CircleCheck, yellow: TriangleAlert, red: OctagonX };

/** The pack's checklists as they are, with the colour of each answer and the argument for it. */
export function ChecklistsSection({ data, anchor }: SectionProps) {
  const lists = data.pack.checklists;
  return (
    <>
      <p class="quiet">{text.help}</p>
      {lists.length === 0 && <p>{text.none}</p>}
      {lists.map((list) => (
        <List key={list.id} list={list} isNamed={list.id === anchor} />
      ))}
    </>
  );
}

function List({ list, isNamed }: { list: Checklist; isNamed: boolean }) {
  const about = [checklists.kind(list.kind), text.items(list.items.length)].join(', ');
  const box = useRef<HTMLDetailsElement>(null);
  useEffect(() => {
    if (isNamed) box.current?.scrollIntoView();
  }, [isNamed]);
  return (
    <details ref={box} class="checklist" open={isNamed}>
      <summary>
        <b>{list.name}</b> <span class="quiet">{about}</span>
      </summary>
      {list.colours && (
        <p>
          <b>{list.colours === 'proposed' ? checklists.proposed : checklists.settled}</b>
        </p>
      )}
      {list.note && <p class="quiet">{list.note}</p>}
      {list.kind === 'questions' ? <Questions list={list} /> : <Steps list={list} />}
      <p class="quiet">{checklists.source(list.source)}</p>
    </details>
  );
}

function Steps({ list }: { list: Checklist }) {
  return (
    <ol>
      {list.items.map((item) => (
        <li key={item.id}>
          {item.group && <b class="group">{item.group}</b>}
          {item.text}
          {item.help && <p class="quiet">{item.help}</p>}
        </li>
      ))}
    </ol>
  );
}

function Questions({ list }: { list: Checklist }) {
  return (
    <ScrollBox label={list.name}>
      <table>
        <thead>
          <tr>
            <th scope="col">{text.question}</th>
            <th scope="col">{text.answer.yes}</th>
            <th scope="col">{text.answer.no}</th>
            <th scope="col">{text.argument}</th>
          </tr>
        </thead>
        <tbody>
          {list.items.map((item) => (
            <tr key={item.id}>
              <th scope="row">{item.text}</th>
              <td>
                <ColourWord colour={item.yes} />
              </td>
              <td>
                <ColourWord colour={item.no} />
              </td>
              <td>{argumentOf(item)}</td>
            </tr>
          ))}
        </tbody>
      </table>
    </ScrollBox>
  );
}

function argumentOf({ argument, certainty }: ChecklistItem): string {
  if (argument === undefined) return '';
  return certainty ? checklists.argument(argument, checklists.certainty[certainty]) : argument;
}

/** A colour with the word and the picture that go with it. */
function ColourWord({ colour }: { colour: Colour | undefined }) {
  if (!colour) return <span class="quiet">{text.noColour}</span>;
  return (
    <span class={`colour ${colour}`}>
      <Icon shape={ICONS[colour]} /> {checklists.colour(colour)}
    </span>
  );
}

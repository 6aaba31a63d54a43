import { createApp, defineComponent, h, onMounted, ref, type VNode } from 'vue';
import {
  BOOKING,
  HEADS,
  NOTE,
  PATIENTS,
  showsList,
  TABS,
  type ZooField,
} from '../zoo-shared/content';

function control(field: ZooField): VNode {
  const own = { 'data-zoo': field.role };
  if (field.kind === 'rich') return h('div', { ...own, contenteditable: 'true' });
  if (field.kind === 'choice')
    return h(
      'select',
      own,
      field.choices?.map((choice) => h('option', choice)),
    );
  return h(field.kind === 'lines' ? 'textarea' : 'input', own);
}

/** Fields of lines stand in a fieldset of their own, named by its legend; the others in their label. */
function row(field: ZooField): VNode {
  return field.kind === 'lines' || field.kind === 'rich'
    ? h('fieldset', [h('legend', field.label), h('div', [control(field)])])
    : h('label', { class: 'v-field' }, [h('span', `${field.label}:`), control(field)]);
}

const Note = defineComponent(() => {
  const isLoaded = ref(false);
  onMounted(() =>
    setTimeout(() => {
      isLoaded.value = true;
    }, 400),
  );
  return () =>
    h('main', [
      h('h1', 'Besök psykisk hälsa'),
      isLoaded.value ? [...NOTE, ...BOOKING].map(row) : h('p', 'Hämtar …'),
    ]);
});

const List = defineComponent(
  () => () =>
    h('main', [
      h(
        'ul',
        { class: 'tabs' },
        TABS.map((tab) => h('li', h('a', { href: '#' }, tab))),
      ),
      h('table', [
        h(
          'thead',
          h(
            'tr',
            HEADS.map((head) => h('th', { scope: 'col' }, head)),
          ),
        ),
        h(
          'tbody',
          PATIENTS.map((patient) =>
            h(
              'tr',
              patient.map((text) => h('td', text)),
            ),
          ),
        ),
      ]),
    ]),
);

createApp(showsList() ? List : Note).mount('#app');

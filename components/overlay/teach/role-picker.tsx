import { Component, createRef } from 'preact';
import type { FieldRole } from '@/lib/core/model';
import type { TeachingView } from '@/lib/state/teaching-view';
import { teaching } from '@/lib/text/teaching';
import { besideCaret } from '../beside-caret';

const WIDTH = 320;
const HEIGHT = 420;

interface RolePickerProps {
  view: TeachingView & { step: 'role' };
  onChoose(role: FieldRole): void;
  onCancel(): void;
}

/** Asks which role a field has: a dialog beside it, that takes the focus since the user has just clicked the field. */
export class RolePicker extends Component<RolePickerProps> {
  private readonly first = createRef<HTMLDivElement>();

  override componentDidMount(): void {
    this.first.current?.focus();
  }

  override render() {
    const { view, onChoose, onCancel } = this.props;
    const question = teaching.question(view.label);
    return (
      <div
        ref={this.first}
        class="panel teach-roles"
        role="dialog"
        aria-label={question}
        tabIndex={-1}
        style={besideCaret(view.box, WIDTH, HEIGHT)}
        onKeyDown={(event) => {
          if (event.key === 'Escape') onCancel();
        }}
      >
        <div class="head">
          <strong>{question}</strong>
          <button type="button" onClick={onCancel}>
            {teaching.cancel}
          </button>
        </div>
        <div class="list">
          <RoleGroup heading={teaching.ownRoles} roles={view.own} onChoose={onChoose} />
          <RoleGroup heading={teaching.otherRoles} roles={view.others} onChoose={onChoose} />
        </div>
      </div>
    );
  }
}

interface RoleGroupProps {
  heading: string;
  roles: readonly FieldRole[];
  onChoose(role: FieldRole): void;
}

function RoleGroup({ heading, roles, onChoose }: RoleGroupProps) {
  if (roles.length === 0) return null;
  return (
    <>
      <p class="quiet">{heading}</p>
      {roles.map((role) => (
        <button key={role} type="button" class="teach-role" onClick={() => onChoose(role)}>
          {teaching.role(role)}
        </button>
      ))}
    </>
  );
}

import type { ReactElement } from 'react';
import type { Question } from '@outrigger/links';

type PageField = NonNullable<Question['fields']>[number];

interface FieldsProps {
  readonly fields: readonly PageField[];
  /** What was given before it was refused; nothing at first. */
  readonly given: Readonly<Record<string, string>>;
  /** What is folded away under. */
  readonly more: string;
}

/** The fields of a page, those of one heading together. */
export function Fields({ fields, given, more: moreWord }: FieldsProps): ReactElement {
  const isFirst = Object.keys(given).length === 0;
  const draw = (field: PageField): ReactElement => (
    <Field key={field.name} field={field} value={isFirst ? field.value : given[field.name]} />
  );
  return (
    <>
      {groupsOf(fields).map(([first, ...more]) => {
        const group = [first, ...more];
        const folded = group.filter(({ isFolded }) => isFolded);
        const drawn = (
          <>
            {group.filter(({ isFolded }) => !isFolded).map(draw)}
            {folded.length > 0 && (
              <details>
                <summary>{moreWord}</summary>
                {folded.map(draw)}
              </details>
            )}
          </>
        );
        if (!first.group) return <div key={first.name}>{drawn}</div>;
        return (
          <fieldset key={first.name}>
            <legend>{first.group}</legend>
            {drawn}
          </fieldset>
        );
      })}
    </>
  );
}

/** Neighbours of the same heading. */
function groupsOf(fields: readonly PageField[]): [PageField, ...PageField[]][] {
  const groups: [PageField, ...PageField[]][] = [];
  for (const field of fields) {
    const last = groups.at(-1);
    if (last && field.group && last[0].group === field.group) last.push(field);
    else groups.push([field]);
  }
  return groups;
}

interface FieldProps {
  readonly field: PageField;
  readonly value: string | undefined;
}

function Field({ field, value }: FieldProps): ReactElement {
  const { name, label, kind, required, help, options = [] } = field;
  if (kind === 'taps') return <Taps field={field} value={value} />;
  if (kind === 'check') {
    return (
      <label className="check">
        <input type="checkbox" name={name} defaultChecked={value === 'on'} required={required} /> {label}
      </label>
    );
  }
  return (
    <label>
      {label}
      {help && <span className="help">{help}</span>}
      {kind === 'text' && <input type="text" name={name} defaultValue={value} required={required} maxLength={500} />}
      {kind === 'area' && <textarea name={name} rows={4} defaultValue={value} required={required} maxLength={10_000} />}
      {kind === 'select' && (
        <select name={name} defaultValue={value}>
          {options.map((option) => (
            <option key={option.value} value={option.value}>
              {option.label}
            </option>
          ))}
        </select>
      )}
    </label>
  );
}

/** One of a few, all in sight. */
function Taps({ field: { name, label, options = [] }, value }: FieldProps): ReactElement {
  return (
    <fieldset className="taps">
      <legend>{label}</legend>
      {options.map((option) => (
        <label key={option.value}>
          <input type="radio" name={name} value={option.value} defaultChecked={option.value === value} />
          <span>{option.label}</span>
        </label>
      ))}
    </fieldset>
  );
}

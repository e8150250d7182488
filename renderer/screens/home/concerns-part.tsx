import { useRead } from '#renderer/asking/ask.ts';
import { nextSaid, stateOf } from '#renderer/concerns/states.ts';
import { href } from '#renderer/places/routes.ts';
import { Loaded, Tag, TextLink } from '#renderer/ui/index.ts';
import { words } from '#renderer/words/index.ts';
import { OwnPart } from './own-part.tsx';
import './due-group.css';

/** The list of concerns and plans has the rest. */
const MOST_SHOWN = 6;

const says = words.home.headteacher.concerns;

/** Concerns, plans and what else only the headteacher keeps, as far as it goes on: the next date of each, the soonest first. */
export function ConcernsPart() {
  const reading = useRead('concerns.all', {});
  return (
    <OwnPart title={words.concerns.title}>
      <Loaded reading={reading}>
        {({ today, records }) => {
          const open = records.filter(({ cameTo }) => cameTo === null);
          return (
            <div className="due-group">
              {open.length === 0 && <p>{says.none}</p>}
              <ul className="concerns-next">
                {open.slice(0, MOST_SHOWN).map((one) => (
                  <li key={one.recordId}>
                    <TextLink to={href('concern', { recordId: one.recordId })}>{one.name}</TextLink>
                    <p className="due-what">
                      {words.concerns.kinds[one.kind]} <span className="small">· {nextSaid(one)}</span>
                    </p>
                    <Tag kind={stateOf(one, today).kind}>{stateOf(one, today).label}</Tag>
                  </li>
                ))}
              </ul>
              <p className="due-rest">
                <TextLink to={href('concerns')}>
                  {open.length > MOST_SHOWN ? says.more(open.length) : says.all}
                </TextLink>
              </p>
            </div>
          );
        }}
      </Loaded>
    </OwnPart>
  );
}

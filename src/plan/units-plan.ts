import type { PlannedUnit, UnitAction } from '../builds/plan.js';
import { unitActions } from '../builds/plan.js';
import { type Prediction, type PredictionInput, reactivation, stateBefore } from './predict.js';
import { reasonsOf } from './reasons.js';
import type { ModelUnit } from './systemd/manager.js';
import { isUp } from './systemd/transaction.js';
import { templateOf } from './units/names.js';

/** Every unit that a switch touches, or that has changed and is left, with the reasons: stopped ones first. */
export function plannedUnits(prediction: Prediction, input: PredictionInput): PlannedUnit[] {
  const { really, changes, announced } = prediction;
  const said = new Set(Object.values(announced).flat());
  const actions = new Map<string, UnitAction>();
  const note = (units: Iterable<string>, action: UnitAction) => {
    for (const unit of units) if (!actions.has(unit)) actions.set(unit, action);
  };
  // Also what runs and ends, and so is down again.
  for (const [unit, { starts, wasCalled }] of prediction.units)
    if (starts > 0 && unit !== reactivation)
      note([unit], isUp(stateBefore(input, wasCalled ?? unit)) ? 'restart' : 'start');
  note(really.stopped, 'stop');
  note(really.reloaded, 'reload');
  note(changes.skip, 'keep');
  // What is announced and does not happen.
  for (const unit of [...changes.stop, ...changes.restart, ...changes.reload, ...changes.start])
    if (!changes.hidden.has(unit)) note([unit], 'keep');
  const units = [...actions].map(([unit, action]): PlannedUnit => {
    const model = prediction.units.get(unit);
    return {
      ...{ unit, action, announced: said.has(unit) },
      reasons: unitReasons(unit, action, { prediction, input, model }),
      problem: problemOf(unit, action, prediction, model),
    };
  });
  const order = (action: string) => unitActions.indexOf(action as UnitAction);
  return units.sort((a, b) => order(a.action) - order(b.action) || (a.unit < b.unit ? -1 : 1));
}

type Context = { prediction: Prediction; input: PredictionInput; model: ModelUnit | undefined };

function unitReasons(unit: string, action: UnitAction, { prediction, input, model }: Context): string[] {
  const cause = prediction.changes.causes.get(unit);
  const isHidden = prediction.changes.hidden.has(unit) && cause?.kind === 'target';
  if (cause !== undefined && !isHidden) return [...reasonsOf(cause), ...keptReason(action, prediction, unit)];
  if (model?.stoppedBy && (action === 'restart' || action === 'stop'))
    return [`${model.stoppedBy} ${action === 'stop' ? 'stops it' : 'restarts it'}`];
  if (action === 'start') return [startReason(unit, input, model)];
  if (action === 'stop' && model?.why) return [model.why];
  if (action === 'reload') return ['another unit passes its reload on to it'];
  return ['a unit that is started needs it'];
}

function startReason(unit: string, { old, active }: PredictionInput, model: ModelUnit | undefined): string {
  if (active.get(unit)?.active === 'failed') return 'it had failed, and is wanted';
  if (!old.has(templateOf(unit) ?? unit)) return 'it is new';
  return model?.active === 'inactive' ? 'it is wanted, runs and ends' : 'it is wanted, and was not running';
}

/** Why a unit goes on that was to be stopped or reloaded. */
function keptReason(action: UnitAction, { changes }: Prediction, unit: string): string[] {
  if (action !== 'keep') return [];
  if (changes.skip.has(unit)) return ['it is set not to be restarted'];
  if (changes.reload.has(unit)) return ['it has nothing to reload it with (ExecReload)'];
  return ['systemd refuses to do it by hand (RefuseManualStart, RefuseManualStop), or does not know it'];
}

function problemOf(
  unit: string,
  action: UnitAction,
  { changes, announced }: Prediction,
  model: ModelUnit | undefined,
): string | null {
  if (announced.failed.includes(unit)) return model?.why ?? 'it fails';
  if (action === 'keep') return changes.skip.has(unit) ? null : 'nothing happens to it, whatever is printed';
  if (action === 'stop' && changes.start.has(unit)) return model?.why ?? 'it does not start again';
  return model !== undefined && model.active !== 'active' ? model.why : null;
}

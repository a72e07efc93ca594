/** The three beats of the rise in a frame. */
import type { Frame } from '../frame';
import { familyLayout, type FamilyLayout } from './family-layout';
import { fieldsLayout, type FieldsLayout } from './fields-layout';
import { planOf, type Plan } from './plan';
import { yearsLayout, type YearsLayout } from './years-layout';

export interface RiseLayout {
	readonly plan: Plan;
	readonly years: YearsLayout;
	readonly family: FamilyLayout;
	readonly fields: FieldsLayout;
}

export function riseLayout(frame: Frame): RiseLayout {
	const plan = planOf(frame);
	return { plan, years: yearsLayout(frame, plan), family: familyLayout(frame, plan), fields: fieldsLayout(frame, plan) };
}

import { urls } from '#domain/urls.ts';
import type { RuleId } from './catalogue.ts';

/** The site path at which the guide explains a rule: `/huong-dan/loi/#broken-link`. */
export function helpUrl(rule: RuleId): string {
	return `${urls.guide('loi')}#${rule}`;
}

import type { Fault } from '#checks/fault.ts';
import { urls } from '#domain/urls.ts';
import { SiteAddressError, siteAddress } from '../site-url.ts';

/** What a rule is called, and the page that explains it. */
export interface RuleHelp {
	readonly title: string;
	/** A whole address where that of the site is known, else the path on the site. */
	readonly page: string;
}

/** Addresses such as `kho-y-te.example` are nobody's: an installation that has not said where it stands. */
const reserved = /\.example$/;

/** The titles of rules and where they are explained. */
export async function loadRuleHelp(): Promise<(rule: Fault['rule']) => RuleHelp> {
	const site = siteRoot();
	try {
		const { ruleRecords } = await import('#checks/catalogue/catalogue.ts');
		const { helpUrl } = await import('#checks/catalogue/help-url.ts');
		return (rule) => ({ title: ruleRecords[rule].title, page: `${site}${helpUrl(rule)}` });
	} catch {
		// Vocabularies that cannot be read leave no catalogue; the faults themselves say what is wrong with them.
		return (rule) => ({ title: rule, page: `${site}/huong-dan/loi/#${rule}` });
	}
}

/** Where people at a terminal find all rules explained, in one line. */
export function faultsPageLine(): string {
	const site = siteRoot();
	return `Giải thích từng lỗi: ${site}${urls.guide('loi')}${site ? '' : ' trên trang của kho'}`;
}

/** The address of the site without a slash at the end, empty when nobody has told it. */
function siteRoot(): string {
	try {
		const { origin, base } = siteAddress();
		return reserved.test(new URL(origin).hostname) ? '' : `${origin}${base}`.replace(/\/$/, '');
	} catch (error) {
		if (error instanceof SiteAddressError) return '';
		throw error;
	}
}

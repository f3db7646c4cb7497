import { type Fault, faultText, shownPath } from '#checks/fault.ts';
import { errorsFirst } from './github-commands.ts';
import type { RuleHelp } from './rule-help.ts';

/** GitHub refuses the summary of a step above one mebibyte; this leaves room for what another step adds. */
const maxBytes = 900_000;

export interface SummaryFacts {
	/** The content folder from the root of the repository. */
	readonly folder: string;
	readonly help: (rule: Fault['rule']) => RuleHelp;
	/** The last line of the report: how many faults in how many files. */
	readonly counts: string;
	/** The address below which the files of this commit can be read, without a slash at the end. */
	readonly blob?: string | undefined;
}

/** All faults as a Markdown table for the summary page of a run. */
export function githubSummary(faults: readonly Fault[], { folder, help, counts, blob }: SummaryFacts): string {
	if (faults.length === 0) return `### Kiểm tra nội dung\n\n✅ ${counts}\n`;
	const head = `### Kiểm tra nội dung\n\n${literal(counts)}\n\n| Mức | Chỗ | Lỗi và cách sửa |\n| --- | --- | --- |\n`;
	const rows = errorsFirst(faults).map((fault) => {
		const { title, page } = help(fault.rule);
		const place = `${shownPath(fault, folder)}:${fault.line}`;
		const linked = blob ? `[${literal(place)}](${blobUrl(blob, fault, folder)})` : literal(place);
		const rule = page.startsWith('http') ? `[${literal(title)}](${page})` : literal(title);
		return `| ${fault.severity === 'error' ? '❌ lỗi' : '⚠️ cảnh báo'} | ${linked} | **${rule}** ${literal(faultText(fault))} |\n`;
	});
	let length = Buffer.byteLength(head);
	const kept = rows.filter((row) => {
		length += Buffer.byteLength(row);
		return length < maxBytes;
	});
	const left = rows.length - kept.length;
	return `${head}${kept.join('')}${left > 0 ? `\nCòn ${left} dòng nữa, xem nhật ký của bước này.\n` : ''}`;
}

function blobUrl(blob: string, fault: Fault, folder: string): string {
	const path = shownPath(fault, folder).split('/').map(encodeURIComponent).join('/');
	return `${blob}/${path}#L${fault.line}`;
}

/** Text that Markdown shows letter by letter, on one line of a table. */
function literal(text: string): string {
	return text
		.replace(/\s+/g, ' ')
		.replaceAll('&', '&amp;')
		.replaceAll('<', '&lt;')
		.replace(/[\\`*_[\]|~#@!$]/g, '\\$&');
}

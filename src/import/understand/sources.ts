import { fold } from '#domain/text.ts';
import type { Source } from '#import/model.ts';
import { provinceNames } from '#vocabulary/provinces.ts';
import { hostNames, namedHosts } from './source-names.ts';

const offices: readonly (readonly [RegExp, (name: string) => string])[] = [
	[/^(?:soyte|syt)[.-]?(.*)|^(.*?)[.-]?(?:soyte|syt)$/u, (name) => `Sở Y tế ${name}`],
	[/^(?:cdc|ksbt|ttksbt)[.-]?(.*)|^(.*?)[.-]?(?:cdc|ksbt)$/u, (name) => `Trung tâm Kiểm soát bệnh tật ${name}`],
	[/^bao(.*)$/u, (name) => `Báo ${name}`],
];
const compactNames: ReadonlyMap<string, string> = new Map([
	...[...provinceNames.values()].map(({ id, name }) => [id.replaceAll('-', ''), name] as const),
	['tphcm', 'Thành phố Hồ Chí Minh'],
	['hochiminhcity', 'Thành phố Hồ Chí Minh'],
	['hochiminh', 'Thành phố Hồ Chí Minh'],
	['bariavungtau', 'Bà Rịa – Vũng Tàu'],
]);

/** The site behind an address: its name when it is known, else the host as written; undefined when it is no http(s) address. */
export function sourceOfUrl(url: string): Source | undefined {
	const parsed = URL.canParse(url) ? new URL(url) : undefined;
	if (!parsed || !/^https?:$/u.test(parsed.protocol) || !parsed.hostname.includes('.')) return undefined;
	return { name: nameOfHost(parsed.hostname), url };
}

/** «Báo Sức khỏe và Đời sống (suckhoedoisong.vn)» for a known host or subdomain of one, else the host itself. */
function nameOfHost(hostname: string): string {
	const host = hostname.toLowerCase().replace(/^(?:www|m|amp)\./u, '');
	const labels = host.split('.');
	for (let start = 0; start < labels.length - 1; start += 1) {
		const known = hostNames.get(labels.slice(start).join('.'));
		if (known) return `${known} (${host})`;
	}
	const office = officeOf(labels);
	return office ? `${office} (${host})` : host;
}

/** «soyte.laichau.gov.vn», «soytelaichau.gov.vn» and «cdcnghean.vn» say whose they are. */
function officeOf(labels: readonly string[]): string | undefined {
	const own = labels.slice(
		0,
		labels.findIndex((label) => /^(?:gov|com|org|net|vn|edu)$/u.test(label)),
	);
	const joined = own.join('.');
	for (const [pattern, name] of offices) {
		const match = pattern.exec(joined);
		const province = match && compactNames.get((match[1] ?? match[2] ?? '').replace(/[.-]/gu, ''));
		if (province) return name(province);
	}
	return undefined;
}

const labelled =
	/^(?:theo\s)?(?:nguồn(?:\s(?:tin|bài|bài viết|tham khảo))?|source|link gốc|xem bài gốc|bài gốc)\s?[:：]\s*(.+)$/iu;
const byName =
	/^(?:[Tt]heo|THEO|via)\s?:?\s((?:[Bb]áo|BÁO|[Tt]ạp chí|Đài|[Cc]ổng|[Tt]rang|TTXVN|VOV|VTV|VnExpress|Viet[Nn]am(?:Net|net|\+|[Pp]lus)|Dân [Tt]rí|Tuổi [Tt]rẻ|Thanh [Nn]iên|Nhân [Dd]ân|Sức [Kk]h[oỏ][ẻe]|SKĐS|CDC|Sở Y tế|Znews|Người [Ll]ao [Đđ]ộng|Hà Nội [Mm]ới|Tiền [Pp]hong|Lao [Đđ]ộng|Vietnam)(?![^\s]*,)(?:\s(?:\p{Lu}|&|và|điện tử|Thông|thông tin)[^.,;:]{0,60})?)$/u;
/** Agencies and papers that no table can list, on a line of their own: «(Theo CNN, Reuters)». */
const byAnyName =
	/^(?:Theo|THEO)\s((?:[\p{Lu}\d][\p{L}\d+.&-]{0,24})(?:,?\s(?:và\s|&\s)?[\p{Lu}\d][\p{L}\d+.&-]{0,24}){0,4})$/u;
/** «(TTXVN/Vietnam+)»: an agency in brackets on a line of its own. */
const bracketed = /^\s*\(((?:TTXVN|VOV|VTV|HTV|VNA|VietnamPlus|Vietnam\+|SKĐS|NLĐO|Báo\s\p{Lu})[^().]{0,40})\)\.?\s*$/u;
const domain = /^(?:https?:\/\/)?(?:www\.)?((?:[a-z0-9-]{1,63}\.){1,4}(?:vn|com|net|org|info|edu))(?:\/\S*)?$/iu;

/**
 * The source that a line states («Nguồn:Suckhoedoisong.vn», «(Theo Báo Nhân Dân)», «Nguồn: https://…»), undefined when
 * the line is something else. An address becomes `url`; a host or a known name becomes the publisher's name.
 */
export function sourceOfLine(line: string): Source | undefined {
	if (line.length > 600) return undefined;
	const bare = line.normalize('NFC').replace(/^[\s>*•([–—-]+|[\s)\]*]+$/gu, '');
	const match =
		labelled.exec(bare) ?? byName.exec(bare) ?? aloneDomain(bare) ?? byAnyName.exec(bare) ?? bracketed.exec(line);
	const stated = match?.[1]
		?.trim()
		.replace(/^[«“"]|[»”"]$/gu, '')
		.replace(/[.,;]$/u, '')
		.trim();
	if (!stated || !/[\p{L}\p{N}]/u.test(stated)) return undefined;
	if (/^https?:\/\//iu.test(stated)) return sourceOfUrl(stated.split(/\s/u)[0] ?? '');
	if (stated.length > 100 || stated.split(/\s/u).length > 14 || /[.;!?]\s/u.test(stated.replace(/(?:TP|Tp)\.\s/gu, '')))
		return undefined;
	return sourceOfName(stated);
}

function aloneDomain(bare: string): RegExpExecArray | null {
	const match = /^theo\s(\S+)$/iu.exec(bare);
	return match?.[1] && domain.test(match[1]) ? match : null;
}

function sourceOfName(stated: string): Source {
	const host = domain.exec(stated)?.[1]?.toLowerCase();
	if (host) return { name: nameOfHost(host), ...(stated.includes('/') && { url: `https://${stated}` }) };
	const known = namedHosts.get(fold(stated));
	return { name: known ? nameOfHost(known) : stated };
}

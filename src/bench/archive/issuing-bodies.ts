import { type Agency, agencyById, isAgencyId } from '#vocabulary/agencies.ts';
import { provinceNames } from '#vocabulary/provinces.ts';
import { pick } from '../random.ts';

/** How one kind of body numbers one type of its documents; `%` is the ordinal, `@` the year. */
export interface Numbering {
	readonly type: string;
	readonly pattern: string;
	/** How many it issues in a year, most of which no archive holds. */
	readonly yearly: number;
}

export interface IssuingBody {
	/** Share of all documents, in hundredths. */
	readonly share: number;
	/** The agency itself, or the kind of body that every province has. */
	readonly agency: string;
	readonly local?: boolean;
	readonly numberings: readonly Numbering[];
}

/** From «quyet-dinh=%/QĐ-SYT*900»: type, number and how many a year. */
const numberings = (list: string): Numbering[] =>
	list.split(' ').map((one) => {
		const [type = '', pattern = '', yearly = ''] = one.split(/[=*]/);
		return { type, pattern, yearly: Number(yearly) };
	});

/** Who issues what, roughly as the registers of health offices show it. */
export const issuingBodies: readonly IssuingBody[] = [
	{
		share: 32,
		agency: 'so-y-te',
		local: true,
		numberings: numberings(
			'ke-hoach=%/KH-SYT*300 ke-hoach=%/KH-SYT*300 quyet-dinh=%/QĐ-SYT*900 cong-van=%/SYT-NVY*4000 cong-van=%/SYT-NVD*4000 thong-bao=%/TB-SYT*250 bao-cao=%/BC-SYT*400 huong-dan=%/HD-SYT*60 to-trinh=%/TTr-SYT*350',
		),
	},
	{
		share: 26,
		agency: 'ubnd',
		local: true,
		numberings: numberings(
			'ke-hoach=%/KH-UBND*450 ke-hoach=%/KH-UBND*450 quyet-dinh=%/QĐ-UBND*3500 quyet-dinh=%/QĐ-UBND*3500 cong-van=%/UBND-VX*6000 chi-thi=%/CT-UBND*25 bao-cao=%/BC-UBND*500 thong-bao=%/TB-UBND*300',
		),
	},
	{ share: 4, agency: 'hdnd', local: true, numberings: numberings('nghi-quyet=%/NQ-HĐND*80') },
	{
		share: 4,
		agency: 'tinh-uy',
		local: true,
		numberings: numberings('ke-hoach=%-KH/TU*0 chi-thi=%-CT/TU*0 nghi-quyet=%-NQ/TU*0'),
	},
	{
		share: 5,
		agency: 'cdc',
		local: true,
		numberings: numberings('ke-hoach=%/KH-KSBT*250 bao-cao=%/BC-KSBT*900 thong-bao=%/TB-KSBT*150'),
	},
	{
		share: 16,
		agency: 'bo-y-te',
		numberings: numberings(
			'thong-tu=%/@/TT-BYT*45 quyet-dinh=%/QĐ-BYT*4200 quyet-dinh=%/QĐ-BYT*4200 cong-van=%/BYT-KCB*7500 cong-van=%/BYT-DP*7500 ke-hoach=%/KH-BYT*1400 chi-thi=%/CT-BYT*20',
		),
	},
	{
		share: 5,
		agency: 'thu-tuong',
		numberings: numberings('quyet-dinh=%/QĐ-TTg*2000 chi-thi=%/CT-TTg*45 cong-dien=%/CĐ-TTg*130'),
	},
	{ share: 3, agency: 'chinh-phu', numberings: numberings('nghi-dinh=%/@/NĐ-CP*160 nghi-quyet=%/NQ-CP*220') },
	{ share: 1, agency: 'ban-bi-thu', numberings: numberings('chi-thi=%-CT/TW*0') },
	{ share: 2, agency: 'bhxh-viet-nam', numberings: numberings('cong-van=%/BHXH-CSYT*4500 quyet-dinh=%/QĐ-BHXH*1500') },
	{ share: 2, agency: 'cuc-quan-ly-duoc', numberings: numberings('cong-van=%/QLD-CL*9000 quyet-dinh=%/QĐ-QLD*800') },
];

const byShare = issuingBodies.flatMap((body) => Array.from({ length: body.share }, () => body));

/** One of the bodies, as often as its share says. */
export function drawBody(random: () => number): IssuingBody {
	return pick(random, byShare);
}

/** The first day of the present provinces and their offices. */
export const mergerDay = '2025-07-01';

const former = [...provinceNames.values()].filter(({ id }) => id !== 'trung-uong');
const present = former.filter(({ until }) => until === undefined);

/** A province that stood on a day (ISO date); a few provinces come up far more often than the rest. */
export function drawProvince(random: () => number, day: string): string {
	const standing = day < mergerDay ? former : present;
	return random() < 0.4 ? standing[Math.floor(random() ** 2 * 12)]!.id : pick(random, standing).id;
}

/** The agency that a body is in a province on a day. Throws when the vocabulary lacks it. */
export function agencyOf({ agency, local }: IssuingBody, province: string, day: string): Agency {
	if (!local) return agencyById(agency);
	const names = [
		...(day < mergerDay ? [`${agency}-${province}-truoc-2025`] : []),
		`${agency}-${province}`,
		...(agency === 'tinh-uy' ? [`thanh-uy-${province}`] : []),
	];
	const id = names.find(isAgencyId);
	if (!id) throw new Error(`No agency: ${names.join(', ')}`);
	return agencyById(id);
}

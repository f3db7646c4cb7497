import { expect, it, test } from 'vitest';
import { shortForm } from '../sample.ts';
import { checkVocabulary } from './check-vocabulary.ts';

const sound = `{
  "source": "Chọn bằng tay",
  "abbreviations": [
    { "short": "QĐ", "long": ["quyết định"] },
    { "short": "TT", "long": ["thông tư"], "when": ["#"] },
    { "short": "TT", "long": ["trung tâm"], "when": ["y tế"], "oneWay": true }
  ],
  "variants": [
    { "words": ["vắc xin", "vaccine"] },
    { "words": ["hóa chất", "hoá-chất học"] }
  ]
}
`;
const check = (text: string) =>
	shortForm(checkVocabulary([{ path: 'tu-vung/viet-tat.json', bytes: new TextEncoder().encode(text) }]));

it('accepts a sound vocabulary of abbreviations', () => {
	expect(check(sound)).toEqual([]);
});

test.each<[name: string, from: string, to: string, faults: string[]]>([
	[
		'two meanings that nothing tells apart',
		', "when": ["#"]',
		'',
		[
			'5:16 lỗi vocabulary-id: chữ viết tắt «TT» còn có nghĩa khác ở dòng 6 → thêm «when»: những từ cho biết đang nói nghĩa nào',
		],
	],
	[
		'the same letters without diacritics',
		'"TT", "long": ["thông tư"], "when": ["#"]',
		'"qd", "long": ["quân dân"]',
		[
			'4:16 lỗi vocabulary-id: chữ viết tắt «QĐ» còn có nghĩa khác ở dòng 5 → thêm «when»: những từ cho biết đang nói nghĩa nào',
			'5:16 lỗi vocabulary-id: chữ viết tắt «qd» còn có nghĩa khác ở dòng 4 → thêm «when»: những từ cho biết đang nói nghĩa nào',
		],
	],
	[
		'a meaning twice',
		'"trung tâm"',
		'"thông tư"',
		[
			'6:16 lỗi vocabulary-id: nghĩa của chữ viết tắt «TT thông tư» đã dùng ở dòng 5 → mỗi nghĩa của chữ viết tắt chỉ dùng một lần',
		],
	],
	[
		'a spelling in two groups',
		'"hoá-chất học"',
		'"Vắc-xin"',
		[
			'10:29 lỗi vocabulary-id: cách viết «Vắc-xin» đã có ở dòng 9 («vắc xin») → giữ một; dấu gạch nối, chữ hoa và hòa/hoà không làm thành cách viết khác',
		],
	],
	[
		'a spelling that differs in nothing the search sees',
		'hoá-chất học',
		'hoá-chất',
		[
			'10:29 lỗi vocabulary-id: cách viết «hoá-chất» đã có ở dòng 10 («hóa chất») → giữ một; dấu gạch nối, chữ hoa và hòa/hoà không làm thành cách viết khác',
		],
	],
	['no full form', '["quyết định"]', '[]', ['4:30 lỗi schema: «abbreviations › mục 1 › long»: cần ít nhất 1 mục']],
])('%s', (_, from, to, expected) => {
	expect(check(sound.replace(from, to))).toEqual(expected);
});

import { inPlace } from './hostile.ts';

const scheme = ['link-scheme'] as const;

/** Links and pictures, written in Markdown and in HTML. */
export const hostileLinks = inPlace('body', [
	['javascript', '[bấm](javascript:alert(1))', scheme, 'bấm'],
	['javascript in capitals', '[bấm](JaVaScRiPt:alert(1))', scheme],
	['javascript with a tab', '[bấm](java&Tab;script:alert(1))', scheme],
	['javascript with a line end', '[bấm](java&NewLine;script&colon;alert(1))', scheme],
	['javascript in references', '[bấm](&#106;&#x61;vascript:alert(1))', scheme],
	['javascript behind a control character', '[bấm](&#1;javascript:alert(1))', ['broken-link']],
	['javascript that looks like a page', '[bấm](javascript://sokhoe.example/%0aalert(1))', scheme],
	['javascript by name', '[bấm][x]\n\n[x]: javascript:alert(1) "tựa"', scheme],
	['javascript between angle brackets', '[bấm](<javascript:alert(1)>) <javascript:alert(1)>', scheme],
	['javascript in HTML', '<a href="javascript:alert(1)">bấm</a>', ['raw-html'], 'bấm'],
	['javascript in HTML, in disguise', '<a href="&#14; jav&#x0A;ascript:alert(1)">bấm</a>', ['raw-html'], 'bấm'],
	[
		'javascript in a table',
		'| a | b |\n| - | - |\n| [x](javascript:alert(1)) | <a href=javascript:alert(1)>y</a> |',
		['link-scheme', 'raw-html'],
	],
	['javascript in a footnote', 'Chú thích[^1]\n\n[^1]: [x](javascript:alert(1))', scheme],
	[
		'javascript in a heading',
		'## [Mục](javascript:alert(1)) <img src=x onerror=alert(1)>',
		['link-scheme', 'raw-html'],
	],
	['data', '[bấm](data:text/html;base64,PHNjcmlwdD5hbGVydCgxKTwvc2NyaXB0Pg==)', scheme],
	['vbscript', '[bấm](vbscript:msgbox(1))', scheme],
	[
		'blob and others',
		'[a](blob:https://a.example/x) [b](view-source:https://a.example/) [c](intent://x#Intent;end)',
		scheme,
	],
	['a disk', '[a](file:///etc/passwd) ![b](C:\\Windows\\win.ini)', scheme],
	[
		'title that breaks out',
		'[a](https://a.example/ "x\\" onmouseover=\\"alert(1)") [b](/so/ \'"><img src=x onerror=alert(1)>\')',
		[],
	],
	['description that breaks out', '![x" onerror="alert(1)](/anh/x.png) ![<script>alert(1)</script>](/anh/y.png)', []],
	[
		'address that breaks out',
		'[a](https://a.example/"onmouseover="alert(1)) <https://a.example/"><script>alert(1)</script>>',
		['raw-html'],
	],
	['another host in disguise', '[a](//evil.example/) [b](/\\evil.example/) [c](\\\\evil.example)', []],
	['name in front of the host', '[a](https://moh.gov.vn@evil.example/) [b](https://m\u043Eh.gov.vn/)', ['~link-host']],
	['paths out of the site', '[a](../../../../etc/passwd) [b](/..%2f..%2fetc/passwd) ![c](../../../package.json)', []],
	[
		'pictures that count readers',
		'![a](https://evil.example/a.png) ![b](//evil.example/b.png) ![c][d]\n\n[d]: https://evil.example/c.png',
		['missing-file'],
	],
	[
		'picture that counts readers, in HTML',
		'<img src="https://evil.example/a.png" srcset="https://evil.example/b.png 2x" alt="ảnh">',
		['raw-html'],
		'ảnh',
	],
	['picture of data', '![a](data:image/svg+xml,<svg/onload=alert(1)>)', scheme],
	[
		'ping and target',
		'<a href="/so/" ping="https://evil.example/" target=_blank rel=opener download>a</a>',
		['raw-html'],
		'a',
	],
	[
		'map',
		'<map name=m><area href="javascript:alert(1)" shape=default></map><img usemap=#m src=/anh/x.png alt=x>',
		['raw-html'],
	],
]);

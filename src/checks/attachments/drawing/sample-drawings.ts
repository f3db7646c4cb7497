/** Drawings for tests. All of them are invented here, in the manner of those who would harm and of the programs that draw. */

const svg = (inside: string, more = '') => `<svg xmlns="http://www.w3.org/2000/svg"${more}>${inside}</svg>`;
const xlink = ' xmlns:xlink="http://www.w3.org/1999/xlink"';
const utf16 = (text: string) => new Uint8Array(Buffer.from(`\uFEFF${text}`, 'utf16le'));
const latin1 = (text: string) => new Uint8Array(Buffer.from(text, 'latin1'));

type Row = readonly [what: string, drawing: string | Uint8Array];

/** What runs, loads, leads on, or hides that it does. */
export const hostileDrawings: readonly Row[] = [
	['a program', svg('<script>alert(1)</script>')],
	['a program in a title', svg('<title><script>alert(1)</script></title>')],
	['a program in a style', svg('<style><script>alert(1)</script></style>')],
	['a program in a description', svg('<desc><textarea><script>alert(1)</script></textarea></desc>')],
	['a program in notes', svg('<metadata><xmp><script>alert(1)</script></xmp></metadata>')],
	['a program under a prefix', svg('<s:script xmlns:s="http://www.w3.org/2000/svg">alert(1)</s:script>')],
	['a program under a sign', svg('<_:script xmlns:_="http://www.w3.org/2000/svg">alert(1)</_:script>')],
	[
		'a program under a prefix with a dot',
		svg('<a.b:script xmlns:a.b="http://www.w3.org/2000/svg">alert(1)</a.b:script>'),
	],
	['a program under a letter beyond ASCII', svg('<é:script xmlns:é="http://www.w3.org/2000/svg">alert(1)</é:script>')],
	[
		'a program under the prefix of Inkscape',
		svg('<svg:script>alert(1)</svg:script>', ' xmlns:svg="http://www.w3.org/2000/svg"'),
	],
	[
		'a program under the prefix of notes',
		svg('<rdf:script>alert(1)</rdf:script>', ' xmlns:rdf="http://www.w3.org/2000/svg"'),
	],
	['a program of HTML', svg('<g xmlns="http://www.w3.org/1999/xhtml"><script>alert(1)</script></g>')],
	[
		'elements of HTML under the prefix of notes',
		svg('<cc:img src="x" onerror="alert(1)"/>', ' xmlns:cc="http://www.w3.org/1999/xhtml"'),
	],
	['elements of HTML', svg('<g xmlns="http://www.w3.org/1999/xhtml"><style>@import "x"</style></g>')],
	['a program in a part with references', svg('<g xmlns="http://www.w3.org/1999/xh&#116;ml"/>')],
	['a root under a prefix', '<_:svg xmlns:_="http://www.w3.org/2000/svg" onload="alert(1)"/>'],
	['a root of HTML', '<html xmlns="http://www.w3.org/1999/xhtml"><script>alert(1)</script></html>'],
	['a root of another kind', '<x xmlns:h="http://www.w3.org/1999/xhtml"><h:script>alert(1)</h:script></x>'],
	['two roots', `${svg('')}${svg('<script>alert(1)</script>')}`],
	['a handler', svg('<path d="M0 0"/>', ' onload="alert(1)"')],
	['a handler in capitals', svg('<path d="M0 0" ONCLICK="alert(1)"/>')],
	['a handler behind a sign of «greater»', svg('<path d="M0 0>" onclick="alert(1)"/>')],
	[
		'a handler of XML events',
		svg('<handler xmlns:ev="http://www.w3.org/2001/xml-events" ev:event="load">alert(1)</handler>'),
	],
	['a page within', svg('<foreignObject><p>x</p></foreignObject>')],
	['a link that runs', svg('<a xlink:href="javascript:alert(1)"><text>x</text></a>', xlink)],
	['a link that leads on', svg('<a href="https://evil.example/"><text>x</text></a>')],
	['an address that is set later', svg('<animate attributeName="href" to="javascript:alert(1)"/>')],
	['a handler that is set later', svg('<set attributeName="onload" to="alert(1)"/>')],
	['another drawing', svg('<use href="https://evil.example/a.svg#b"/>')],
	['another drawing of ours', svg('<use href="/anh/a.svg#b"/>')],
	['a drawing within an address', svg('<use href="data:image/svg+xml;base64,AAAA#b"/>')],
	['a picture', svg('<image href="https://evil.example/a.png"/>')],
	['a picture for a filter', svg('<filter id="a"><feImage href="https://evil.example/a.png"/></filter>')],
	['another base', svg('<use href="#b"/>', ' xml:base="https://evil.example/"')],
	['a colour from elsewhere', svg('<rect fill="url(https://evil.example/a)"/>')],
	['a colour from elsewhere, spelled out', svg('<rect fill="u&#114;l(https://evil.example/a)"/>')],
	['a colour from elsewhere, spelled by sixteens', svg('<rect fill="url&#x28;https://evil.example/a)"/>')],
	['a colour from elsewhere by an escape', svg('<rect style="fill:\\75rl(https://evil.example/a)"/>')],
	['a colour from elsewhere behind one from here', svg('<rect fill="url(#a) url(//evil.example/a)"/>')],
	['a pointer from elsewhere', svg('<rect cursor="URL( \'https://evil.example/a.cur\' ), auto"/>')],
	['a picture by another function', svg('<rect style="mask:image-set(&quot;https://evil.example/a&quot; 1x)"/>')],
	['a style from elsewhere', svg('<style>@import "https://evil.example/a.css";</style>')],
	['a style from elsewhere in capitals', svg('<style>@IMPORT "https://evil.example/a.css";</style>')],
	['a style from elsewhere by an escape', svg('<style>@\\69mport "https://evil.example/a.css";</style>')],
	['a style from elsewhere, spelled out', svg('<style>@imp&#111;rt "https://evil.example/a.css";</style>')],
	['a style from elsewhere, parted by a comment', svg('<style>@imp<!-- -->ort "https://evil.example/a.css";</style>')],
	[
		'a style from elsewhere, parted by a block',
		svg('<style>@imp<![CDATA[ort "https://evil.example/a.css";]]></style>'),
	],
	['a style from elsewhere behind a style', svg('<style><style/>@import "https://evil.example/a.css";</style>')],
	['a font from elsewhere', svg('<style>@font-face{font-family:a;src:url(https://evil.example/a)}</style>')],
	['entities', `<!DOCTYPE svg [<!ENTITY a "<script>alert(1)</script>">]>${svg('&a;')}`],
	['entities from elsewhere', `<!DOCTYPE svg SYSTEM "https://evil.example/a.dtd">${svg('')}`],
	[
		'entities of a page',
		`<!DOCTYPE svg PUBLIC "-//W3C//DTD XHTML 1.0 Strict//EN" "http://www.w3.org/a.dtd">${svg('&nbsp;')}`,
	],
	['attributes by default', `<!DOCTYPE svg [<!ATTLIST svg onload CDATA "alert(1)">]>${svg('')}`],
	['a stylesheet of XML', `<?xml-stylesheet href="a.xsl"?>${svg('')}`],
	['a stylesheet of XML behind the root', `${svg('')}<?xml-stylesheet href="a.xsl"?>`],
	['a program of the server', `<?xml version="1.0"?>${svg('<?php system("id") ?>')}`],
	[
		'an encoding that hides tags',
		latin1(`<?xml version="1.0" encoding="ISO-2022-JP"?>${svg('<scr\u001B(Bipt>alert(1)</script>')}`),
	],
	[
		'another encoding by name',
		`<?xml version="1.0" encoding="UTF-7"?>${svg('+ADw-script+AD4-alert(1)+ADw-/script+AD4-')}`,
	],
	['UTF-16', utf16(svg('<script>alert(1)</script>'))],
	['UTF-16 that says so nowhere', new Uint8Array(Buffer.from(svg(''), 'utf16le'))],
	['another encoding that fits UTF-8', `<?xml version='1.0' encoding = 'windows-1258'?>${svg('')}`],
	['another version of XML', `<?xml version="1.1"?>${svg('')}`],
	['a control character', svg('<title>\u001B[2J</title>')],
	['a control character by number', svg('<title>&#27;</title>')],
	['bytes that are no text', latin1(svg('<title>\u00FF</title>'))],
	['a comment that ends twice', `${svg('')}<!-- -- --><script>alert(1)</script>-->`],
	['a tag that never ends', '<svg xmlns="http://www.w3.org/2000/svg"><path d="'],
	['tags that do not match', svg('<g></path>')],
	['the end of a block that never began', svg('<title>]]></title>')],
	['an attribute twice', svg('<path d="M0 0" d="M0 0"/>')],
	['a value without quotation marks', svg('<path d=M0/>')],
	['a root without its namespace', '<svg><path d="M0 0"/></svg>'],
	['nothing', ''],
	['more than can be read', svg('<path d="M0 0"/>'.repeat(10_000))],
];

const name = '<title>Biểu đồ &amp; số ca &lt;2025&gt;</title><desc>Tăng 12 %</desc>';

/** As programs write what only draws. */
export const harmlessDrawings: readonly Row[] = [
	[
		'an icon',
		svg('<style>@media (prefers-color-scheme:dark){path{fill:#000}}</style><path d="M0 0"/>', ' viewBox="0 0 9 9"'),
	],
	[
		'one by hand',
		svg(
			`${name}<linearGradient id="a"><stop offset="0" stop-color="#fff"/></linearGradient><path fill="url(#a)" d="M0 0"/><use href="#a"/>`,
		),
	],
	[
		'one of Inkscape, plain',
		`<?xml version="1.0" encoding="UTF-8" standalone="no"?>
<!-- Created with Inkscape (http://www.inkscape.org/) -->

${svg(
	`
   <defs id="defs1" />
   <metadata id="m"><rdf:RDF><cc:Work rdf:about=""><dc:format>image/svg+xml</dc:format><dc:type rdf:resource="http://purl.org/dc/dcmitype/StillImage" /></cc:Work></rdf:RDF></metadata>
   <g id="layer1" transform="translate(-10.5,-20)"><text xml:space="preserve" style="font-size:4px;line-height:1.25;font-family:'Be Vietnam Pro';fill:url(#a)" x="1" y="2"><tspan id="t">Trạm y tế xã</tspan></text></g>
`,
	`
   xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:cc="http://creativecommons.org/ns#"
   xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:svg="http://www.w3.org/2000/svg"
   width="210mm" height="297mm" viewBox="0 0 210 297" version="1.1" id="svg5"`,
)}
`,
	],
	[
		'one of Inkscape, its own',
		svg(
			`<sodipodi:namedview id="n" pagecolor="#ffffff" inkscape:zoom="0.7" showgrid="false"/><g inkscape:label="Lớp 1" inkscape:groupmode="layer" id="layer1"><path style="fill:none;stroke:#000000;stroke-width:0.26px" d="m 1,2 c 3,4 5,6 7,8" id="p" sodipodi:nodetypes="cc" /></g>`,
			' xmlns:inkscape="http://www.inkscape.org/namespaces/inkscape" xmlns:sodipodi="http://sodipodi.sourceforge.net/DTD/sodipodi-0.dtd" sodipodi:docname="C:\\ban-do.svg"',
		),
	],
	[
		'one of Illustrator',
		`\uFEFF<?xml version="1.0" encoding="utf-8"?>\r\n<!-- Generator: Adobe Illustrator 27.0.0, SVG Export Plug-In . SVG Version: 6.00 Build 0)  -->\r\n<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN" "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">\r\n${svg(
			'<style type="text/css">\r\n\t.st0{fill:#FF0000;}\r\n\t.st1{clip-path:url(#SVGID_2_);}\r\n</style>\r\n<g><defs><rect id="SVGID_1_" width="9" height="9"/></defs><clipPath id="SVGID_2_"><use xlink:href="#SVGID_1_" style="overflow:visible;"/></clipPath><path class="st0 st1" d="M0,0z"/></g>',
			`${xlink} version="1.1" id="Layer_1" x="0px" y="0px" viewBox="0 0 9 9" style="enable-background:new 0 0 9 9;" xml:space="preserve"`,
		)}`,
	],
	[
		'a chart of Matplotlib',
		`<?xml version="1.0" encoding="utf-8" standalone="no"?>
<!DOCTYPE svg PUBLIC "-//W3C//DTD SVG 1.1//EN"
  "http://www.w3.org/Graphics/SVG/1.1/DTD/svg11.dtd">
${svg(
	` <metadata><rdf:RDF xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:cc="http://creativecommons.org/ns#" xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#"><cc:Work><dc:type rdf:resource="http://purl.org/dc/dcmitype/StillImage"/><dc:date>2025-05-20</dc:date></cc:Work></rdf:RDF></metadata>
 <defs><style type="text/css">*{stroke-linejoin: round; stroke-linecap: butt}</style></defs>
 <g id="figure_1"><path d="M 0 345 L 460 345 z" style="fill: #ffffff" clip-path="url(#p1)"/><use xlink:href="#m1" x="57.6" y="307.5" style="stroke: #000000; stroke-width: 0.8"/></g>`,
	`${xlink} width="460pt" height="345pt" viewBox="0 0 460 345" version="1.1"`,
)}
`,
	],
	[
		'a chart of R',
		`<?xml version='1.0' encoding='UTF-8' ?>
${svg(
	`<defs><style type='text/css'><![CDATA[
    .svglite line, .svglite polyline { fill: none; stroke: #000000; }
    .svglite text { white-space: pre; }
  ]]></style></defs><g class='svglite'><text x='1' y='2' textLength='9.5px' lengthAdjust='spacingAndGlyphs'>Số ca</text></g>`,
	" class='svglite' width='720.00pt' height='576.00pt'",
)}`,
	],
	[
		'a chart of a page',
		svg(
			`<g aria-roledescription="trục" aria-label="Trục X (tuần)" data-z-index="2"><rect fill="rgba(0, 0, 0, 0.5)" transform="translate(1,2) rotate(90)" clip-path="url('#c')" rx="2"/></g>`,
			' role="img" class="marks" style="background-color: white; font-family: &quot;Arial&quot;, sans-serif;"',
		),
	],
	[
		'shadows and a pattern',
		svg(
			'<filter id="f" color-interpolation-filters="sRGB"><feGaussianBlur in="SourceAlpha" stdDeviation="2"/><feColorMatrix type="matrix" values="0 0 0 0 0"/><feMerge><feMergeNode in="SourceGraphic"/></feMerge></filter><pattern id="p" patternUnits="userSpaceOnUse" width="4" height="4"><path d="M0 0"/></pattern><rect filter="url(#f)" fill="url(#p)" opacity=".5"/>',
		),
	],
	[
		'one of Java',
		`<!DOCTYPE svg PUBLIC '-//W3C//DTD SVG 1.0//EN'\n          'http://www.w3.org/TR/2001/REC-SVG-20010904/DTD/svg10.dtd'>${svg('<!--Generated by a program--><g/>', ' contentScriptType="text/ecmascript" zoomAndPan="magnify" contentStyleType="text/css" preserveAspectRatio="xMidYMid meet"')}`,
	],
];

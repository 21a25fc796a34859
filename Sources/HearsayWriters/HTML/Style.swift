/// The look of the page: hairlines, a serif for what is read, a plain face for what is used.
enum Style {
  static let css =
    Palette.css + base + frame + tables + claims + findings + articles + narrow + paper

  private static let base = """
    *{box-sizing:border-box}
    :root{--serif:"Iowan Old Style","Palatino Linotype",Palatino,Georgia,"Times New Roman",serif;--sans:system-ui,-apple-system,"Segoe UI",Roboto,"Helvetica Neue",Arial,sans-serif}
    html{scroll-padding-top:5rem;-webkit-text-size-adjust:100%;text-size-adjust:100%}
    body{margin:0;background:var(--paper);color:var(--ink);font:1rem/1.5 var(--sans);overflow-wrap:break-word}
    main,.masthead,.ways{max-width:74rem;margin-inline:auto;padding-inline:1.5rem}
    h1,h2,h3,h4,h5{font-family:var(--serif);font-weight:600;line-height:1.2;margin:0;text-wrap:balance}
    a{color:var(--accent);text-decoration-thickness:1px;text-underline-offset:.18em}
    a:hover{text-decoration-thickness:2px}
    :focus-visible{outline:2px solid var(--accent);outline-offset:2px;border-radius:1px}
    [tabindex="-1"]:focus:not(:focus-visible){outline:none}
    button,input{font:inherit;color:inherit;background:var(--paper);border:1px solid var(--soft);border-radius:2px;min-height:1.9rem;padding:.1rem .6rem}
    button{cursor:pointer}
    button:hover{background:var(--wash)}
    [hidden]{display:none!important}
    .vh{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
    .meta,.kind,.rule,.id,.note,.label{font-family:var(--sans);font-size:.8125rem;color:var(--soft)}
    .kind{border:1px solid var(--rule);border-radius:2px;padding:0 .3em;white-space:nowrap}
    .rule,.id{font-size:.75rem;margin:.25rem 0 0}
    blockquote{margin:.5rem 0;padding-left:.9rem;border-left:2px solid var(--rule);font:1rem/1.5 var(--serif)}
    blockquote a,.list a,.to,dt a{font:.8125rem/1.5 var(--sans);max-width:100%;overflow-wrap:anywhere;display:inline-block;min-height:1.5rem;padding:.1rem 0}
    summary{cursor:pointer;min-height:1.5rem;padding:.1rem 0;color:var(--accent)}

    """

  private static let frame = """
    .skip{position:absolute;left:-99rem;top:0;background:var(--paper);padding:.75rem 1rem;z-index:9}
    .skip:focus{left:0}
    .masthead{display:flex;flex-wrap:wrap;align-items:baseline;gap:0 1.25rem;padding-top:1.25rem;padding-bottom:.6rem}
    .masthead .name{font:600 1.9rem/1.1 var(--serif);letter-spacing:-.01em;margin:0}
    .masthead .motto{font:italic 1rem/1.4 var(--serif);color:var(--soft);margin:0}
    .ways{position:sticky;top:0;z-index:5;background:var(--paper);border-block:1px solid var(--strong-rule);border-bottom-color:var(--rule);display:flex;flex-wrap:wrap;align-items:center;gap:.25rem 1.5rem;padding-block:.35rem;max-width:min(71rem,100% - 3rem);padding-inline:0}
    .ways ul{list-style:none;display:flex;flex-wrap:wrap;gap:0 1.25rem;margin:0;padding:0}
    .ways ul a{display:inline-block;padding:.3rem 0;font-size:.875rem;color:var(--ink);text-decoration:none}
    .ways ul a:hover{text-decoration:underline}
    .tools{margin-left:auto;display:flex;align-items:center;gap:.5rem;font-size:.8125rem}
    .tools input[type=search]{width:11rem}
    .tools label:not(.vh){display:inline-flex;align-items:center;gap:.35rem;min-height:1.9rem}
    .tools input[type=checkbox]{min-height:0;width:1rem;height:1rem;margin:0;accent-color:var(--accent)}
    #shown{color:var(--soft)}
    .story{border-bottom:3px double var(--strong-rule);padding-bottom:2.5rem;margin-bottom:2rem}
    .lead{padding:2.25rem 0 .5rem;max-width:50rem}
    .kicker{font-size:.875rem;color:var(--accent);margin:0 0 .5rem;font-weight:600}
    h2{font-size:1.75rem}
    .lead h2{font-size:clamp(1.75rem,1.2rem + 2.4vw,2.75rem);line-height:1.1;letter-spacing:-.012em}
    .standfirst{font:1.375rem/1.35 var(--serif);margin:.9rem 0}
    .lead .standfirst{margin:.6rem 0}
    .lead .standfirst+.standfirst{font-size:1.125rem;color:var(--soft)}
    .lead .why{margin:.75rem 0}
    .findings{list-style:none;margin:0 0 1rem;padding:0;border-top:1px solid var(--rule)}
    .findings li{border-bottom:1px solid var(--rule)}
    .findings a{display:block;padding:.45rem 0;color:var(--ink);text-decoration:none}
    .findings a:hover{color:var(--accent);text-decoration:underline}
    .list a{margin-right:.6rem}
    .outlets{list-style:none;margin:0 0 1rem;padding:0;font-size:.9375rem}
    .outlets li{padding:.15rem 0}
    .outlets .words{font-family:var(--serif);margin-left:.35rem}
    .story>section,.reprints,.articles,.reading,#stories{padding-top:2.25rem}
    h3{font-size:1.375rem;padding-bottom:.35rem;border-bottom:1px solid var(--strong-rule)}
    .note{margin:.5rem 0 .75rem;max-width:46rem}
    .stories{padding-left:1.5rem;font:1.125rem/1.5 var(--serif)}
    .reading dl div,.difference dl div,.utterance dl div{display:grid;grid-template-columns:11rem minmax(0,1fr);gap:0 1.25rem;padding:.4rem 0;border-top:1px solid var(--rule)}
    dl{margin:.5rem 0}dd{margin:0;font:1rem/1.5 var(--serif)}
    dt{font-size:.875rem}
    .reading{max-width:50rem;padding-bottom:4rem}
    dialog{background:var(--paper);color:var(--ink);border:1px solid var(--strong-rule);border-radius:2px;padding:1.25rem 1.5rem;max-width:26rem}
    dialog::backdrop{background:rgb(0 0 0/.45)}
    dialog dl div{display:grid;grid-template-columns:5rem 1fr;padding:.25rem 0}
    kbd{font:.8125rem var(--sans);border:1px solid var(--soft);border-radius:2px;padding:.05rem .4rem}

    """

  private static let tables = """
    .scroll{overflow:auto;margin-top:.5rem;position:relative}
    .fallen-count{color:var(--ink);font-weight:600}
    .scroll.tall{max-height:85vh;border-bottom:1px solid var(--rule)}
    table{border-collapse:separate;border-spacing:0;width:100%;font-size:.875rem}
    th,td{text-align:left;vertical-align:top;padding:.5rem .75rem .5rem 0;border-bottom:1px solid var(--rule);font-weight:400}
    thead th{font-size:.8125rem;color:var(--soft);position:sticky;top:0;background:var(--paper);z-index:2;vertical-align:bottom}
    .num{text-align:right;font-variant-numeric:tabular-nums}
    .origins th .name{font:600 1.0625rem/1.3 var(--serif)}
    .origins td,.origins th{min-width:5rem}
    .origins thead th:first-child{width:38%}
    .origins thead th:nth-child(3){width:26%}
    .origins .num{padding-right:2rem}
    .falls>div{display:flex;gap:.75rem;align-items:baseline}
    .falls>div>*{flex:0 0 auto}
    .falls>div>:first-child{min-width:4rem}
    .falls details[open]{flex:1 1 0}
    .bar{display:block;position:relative;height:3px;width:6rem;background:var(--rule);margin:.3rem 0 0 auto}
    .bar i{position:absolute;inset:0 auto 0 0;background:var(--accent);opacity:.45}
    .bar .sole{opacity:1}
    .falling{margin:.25rem 0 .5rem;padding-left:1.75rem;max-width:30rem;font-family:var(--serif)}
    .falling a{display:inline-block;min-height:1.5rem}
    .take{font-size:.8125rem}
    .take[aria-pressed=true]{background:var(--accent);color:var(--paper);border-color:var(--accent)}
    .group{margin:1rem 0 0;font-weight:600;font-size:.9375rem}
    .more{margin-top:1rem}
    .more>summary{font-weight:600;font-size:.9375rem}
    .printed{display:none}
    .matrix tbody th{min-width:17rem;max-width:26rem;font:.9375rem/1.4 var(--serif);position:sticky;left:0;background:var(--paper);z-index:1}
    .matrix thead th:first-child{left:0;z-index:3}
    .matrix tbody th a{color:var(--ink);text-decoration:none;display:-webkit-box;-webkit-box-orient:vertical;-webkit-line-clamp:3;overflow:hidden}
    .matrix tbody th a:hover{text-decoration:underline}
    .matrix .no{float:left;font:.8125rem/1.6 var(--sans);color:var(--soft);min-width:1.9rem}
    .matrix td,.matrix thead th{min-width:7rem}
    .matrix td a,.matrix td span{display:block;min-height:1.5rem}
    .matrix td a{text-decoration:none}
    .matrix td a:hover{text-decoration:underline}
    .matrix .count{white-space:nowrap;font-weight:600}
    .matrix .absent{color:var(--soft)}
    .conflicts{color:var(--alarm);font-weight:600}
    .matrix tbody tr:hover>*{background:var(--wash)}
    .matrix td b,.key b{font-weight:400;display:inline-block;width:1.1em;text-align:center}
    .key span{margin-right:1rem;white-space:nowrap}
    .fallen th a,.fallen h4{text-decoration:line-through!important;color:var(--soft)!important}
    .timeline tbody th{white-space:nowrap;font-family:var(--serif);font-size:1rem}
    .timeline td{max-width:34rem;font-family:var(--serif);font-size:.9375rem}

    """

  private static let claims = """
    .claim{display:grid;grid-template-columns:3rem minmax(0,1fr) 19rem;gap:0 2.5rem;padding:1rem 0;border-bottom:1px solid var(--rule);scroll-margin-top:3.5rem}
    .claim>*{grid-column:2}
    .claim>.no{grid-column:1;grid-row:1/3;margin:.2rem -1.5rem 0 0;font-size:.875rem;color:var(--soft);font-variant-numeric:tabular-nums}
    .claim h4,.claim details{margin-left:-1.5rem}
    .claim h4{font-size:1.1875rem;line-height:1.35;font-weight:500;text-wrap:pretty}
    .claim h4::first-letter,.difference h5::first-letter,.timeline td::first-letter,.matrix tbody th a::first-letter,.falling a::first-letter{text-transform:uppercase}
    .side{grid-column:3;grid-row:1/span 2;font-size:.875rem}
    .side .found{margin:.2rem 0 .3rem;font-weight:600}
    .side ul{list-style:none;margin:0;padding:0}
    .side li{padding:.1rem 0}
    .claim details{margin-top:.25rem}
    .claim:target,.source:target>header,.notes li:target{background:var(--wash);box-shadow:-3px 0 var(--accent)}
    .arrived.arrived{background:var(--here);color:var(--ink)}
    .claim:target>.no{padding-left:.6rem}
    .source:focus-visible{outline:none}
    .accounts{list-style:none;margin:.5rem 0 0;padding:0}
    .accounts>li{padding:.75rem 0;border-top:1px solid var(--rule)}
    .accounts .head{margin:0 0 .15rem;font-size:.875rem}
    .rel{font-weight:600;margin-right:.5rem}
    .rel-conflicts{color:var(--alarm)}
    .chain,.chain ul,.chain li{display:inline;margin:0;padding:0;list-style:none;font-size:.9375rem}
    .chain ul::before{content:" ← ";color:var(--soft)}
    .claim h5{font:600 .875rem/1.5 var(--sans);margin:.75rem 0 .15rem}
    .because{margin:.15rem 0;padding-left:1.1rem;font-size:.9375rem}
    .absent{font-size:.875rem;color:var(--soft);margin:.6rem 0 0}

    """

  private static let findings = """
    .differences h4{margin:1.25rem 0 .35rem;font-size:1.125rem}
    .differences h4 .meta{font-weight:400;margin-left:.5rem}
    .difference,.utterance{max-width:54rem;padding:.6rem 0 .8rem}
    .difference h5{font-size:1rem}
    .difference dd b{font-weight:600}
    .difference dd p{margin:.1rem 0;font-size:.9375rem;color:var(--soft)}
    .difference mark{background:none;color:var(--ink);text-decoration:underline;text-decoration-color:var(--accent);text-decoration-thickness:2px;text-underline-offset:.2em}
    .utterance{border-bottom:1px solid var(--rule)}
    .utterance h4{font-size:1.0625rem}
    .utterance h4 .meta{font-weight:400}
    .alarm{margin:.2rem 0;color:var(--alarm);font-size:.9375rem;font-weight:600}
    ins{background:var(--added);text-decoration:underline;text-decoration-thickness:2px;text-underline-offset:.2em}
    del{background:var(--left);text-decoration:line-through}
    ins::before,ins::after,del::before,del::after{position:absolute;width:1px;height:1px;overflow:hidden;clip-path:inset(50%);white-space:nowrap}
    ins::before{content:" [added: "}del::before{content:" [left out: "}
    ins::after,del::after{content:"] "}
    .reprints ul{list-style:none;padding:0;max-width:50rem}
    .reprints li{padding:.5rem 0;border-top:1px solid var(--rule)}
    .reprints p{margin:.2rem 0}

    """

  private static let articles = """
    .source{padding:1.75rem 0 2.25rem;border-bottom:1px solid var(--strong-rule);scroll-margin-top:3rem}
    .source>header{margin-bottom:1rem}
    .source .called{border:0;padding:0;font:600 1rem/1.4 var(--sans)}
    .source .meta{margin:0}
    .part{display:grid;grid-template-columns:minmax(0,38rem) minmax(0,1fr);gap:0 2.5rem}
    .part>.words{position:relative;margin:0 0 1rem;padding-left:2.25rem;font:1.125rem/1.65 var(--serif);unicode-bidi:isolate}
    .pno{position:absolute;left:0;top:.2rem;font:.75rem/1.65 var(--sans);color:var(--soft);user-select:none}
    .part>.headline{font-size:1.625rem;line-height:1.25;font-weight:600}
    .part>.deck{font-size:1.1875rem;font-style:italic}
    .part>.subhead{font-weight:600}
    .part>.byline,.part>.dateline,.part>.credit{font-size:.9375rem;color:var(--soft)}
    .part>.caption,.part>.photo-credit,.part>.boilerplate{font:.875rem/1.5 var(--sans);color:var(--soft)}
    .direct,.mixed,.indirect,.inner{text-decoration:underline;text-decoration-color:var(--accent);text-decoration-thickness:2px;text-underline-offset:.22em;-webkit-box-decoration-break:clone;box-decoration-break:clone}
    .direct{background:var(--direct)}
    .mixed{background:var(--direct);text-decoration-style:dashed}
    .indirect{background:var(--indirect);text-decoration-style:dotted}
    .inner{background:var(--inner);text-decoration-style:double;text-decoration-thickness:1px}
    .who{font-weight:600}
    .cue{font-style:italic}
    .legend span{margin-right:.9rem;font-family:var(--serif);font-size:1rem;line-height:1.6;color:var(--ink)}
    .at{scroll-margin-top:30vh}
    .ref{font:600 .6875rem/1 var(--sans);vertical-align:super;padding:.35rem .15rem;margin:-.35rem -.05rem -.35rem 0;text-decoration:none}
    .ref:hover{text-decoration:underline}
    .notes{list-style:none;margin:0 0 1rem;padding:0;font-size:.8125rem;line-height:1.45}
    .notes li{padding:.2rem .4rem .3rem 2.1rem;position:relative}
    .notes .back{position:absolute;left:.3rem;top:.05rem;min-width:1.5rem;min-height:1.5rem;font-weight:600;text-decoration:none;padding:.1rem .2rem}
    .notes li:focus{background:var(--wash);box-shadow:-3px 0 var(--accent)}
    .notes details{margin:.1rem 0 0}
    .notes summary{color:var(--soft);min-height:1.5rem;width:fit-content}
    .notes dl{margin:.2rem 0 .4rem;border-left:1px solid var(--rule);padding-left:.6rem}
    .notes dl div{display:grid;grid-template-columns:5.5rem minmax(0,1fr);gap:.5rem}
    .notes dt{color:var(--soft)}
    .notes dd{margin:0;font:inherit;line-height:1.45}
    .notes dd,.notes dt{font-size:.8125rem}
    .standing{border:1px solid var(--soft);border-radius:2px;padding:0 .3em;white-space:nowrap}
    .polarity{color:var(--alarm);border:1px solid var(--alarm);border-radius:2px;padding:0 .3em;font-weight:700;font-size:.875rem;white-space:nowrap}
    .vh{user-select:none}
    .several{font-size:1.75rem;padding-top:1.5rem}
    .via{border-bottom:1px dashed var(--soft);font-style:italic}

    """

  private static let narrow = """
    @media (max-width:56rem){
    .claim{grid-template-columns:3rem minmax(0,1fr);gap:0}
    .claim>.no{margin-right:0}
    .claim h4,.claim details{margin-left:0}
    .side{grid-column:2;grid-row:auto}
    .part{grid-template-columns:minmax(0,1fr)}
    .part .notes{border-left:1px solid var(--rule);margin-left:2.25rem}
    }
    @media (max-width:36rem){
    main,.masthead{padding-inline:1rem}
    .ways{padding-inline:1rem;max-width:none;position:static}
    .tools{margin-left:0;flex-wrap:wrap}
    .claim{grid-template-columns:2rem minmax(0,1fr);gap:0}
    .reading dl div,.difference dl div,.utterance dl div{grid-template-columns:minmax(0,1fr)}
    .matrix tbody th{min-width:12rem;max-width:12rem}
    .part>.words{font-size:1.0625rem;padding-left:1.9rem}
    html{scroll-padding-top:1rem}
    }

    """

  private static let paper = """
    @media print{
    @page{margin:16mm 14mm}
    html{font-size:9pt}
    body{background:none}
    main,.masthead{max-width:none;padding-inline:0}
    .ways,.tools,.skip,.take,.keys,dialog,.falling,.falls details[open] summary::marker,.fallen-count{display:none!important}
    .printed{display:inline;flex:1 1 0!important}
    .scroll,.scroll.tall{overflow:visible;max-height:none;border:0}
    thead th,.matrix tbody th{position:static;background:none}
    table{font-size:.8125rem}
    .matrix td,.matrix thead th{min-width:0}
    .matrix td a,.matrix td span{white-space:nowrap;min-height:0}
    .matrix tbody th,.matrix thead th:first-child{min-width:0;width:36%}
    .matrix tbody th a{display:inline}
    .claim{grid-template-columns:2rem minmax(0,1fr) 15rem;gap:0 1.25rem;padding:.6rem 0}
    .claim>.no,.claim h4,.claim details{margin-inline:0}
    .claim h4{font-size:1.0625rem}
    .side{grid-column:3;grid-row:1/span 2}
    .part{grid-template-columns:minmax(0,1fr) 17rem;gap:0 1.25rem}
    .part .notes{border:0;margin-left:0}
    .notes summary{display:none}
    .notes dl{border:0;padding:0;margin:.1rem 0}
    .notes dl div,.notes dt,.notes dd{display:inline}
    .notes dt::after{content:": "}
    .notes div:not(:last-child) dd::after{content:"; "}
    details::details-content{content-visibility:visible;display:block;block-size:auto}
    summary{list-style:none;color:var(--ink);font-weight:600}
    .out::after{content:" (" attr(href) ")";overflow-wrap:anywhere}
    .accounts>li,.difference,.utterance,.notes li,tr{break-inside:avoid}
    h2,h3,h4,h5,.group,thead{break-after:avoid}
    .source+.source,.story+.story,.story~.articles .source{break-before:page}
    a{color:var(--ink)}
    *{-webkit-print-color-adjust:exact;print-color-adjust:exact}
    }

    """
}

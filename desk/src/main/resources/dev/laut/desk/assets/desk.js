// Makes the desk handier; every page can be read without it.
(function () {
  'use strict';

  // A chain that was opened by hover or focus goes with Escape.
  document.addEventListener('keydown', function (event) {
    if (event.key === 'Escape') {
      document.body.classList.add('quiet');
    }
  });
  ['focusin', 'pointerover'].forEach(function (kind) {
    document.addEventListener(kind, function () {
      document.body.classList.remove('quiet');
    });
  });

  function colours() {
    var style = getComputedStyle(document.documentElement);
    return { ink: style.getPropertyValue('--ink').trim(), line: style.getPropertyValue('--line').trim() };
  }

  function label(text, most) {
    return text.length > most ? text.slice(0, most - 1) + '…' : text;
  }

  // Names stand around the circle like rays: so much room is left for them, and they are cut to it.
  function room(place) {
    return Math.round(Math.min(170, 0.29 * Math.min(place.clientWidth, place.clientHeight)));
  }

  // Names of origins stand to the right of a flow.
  function beside(place) {
    return Math.round(Math.max(0.22, Math.min(0.4, 130 / place.clientWidth)) * place.clientWidth);
  }

  // Texts go into charts as plain text: tooltips with HTML are off.
  function options(kind, data, place) {
    var ink = colours();
    var base = {
      aria: { enabled: true },
      animation: false,
      textStyle: { color: ink.ink },
      tooltip: { renderMode: 'richText' }
    };
    var text = { color: ink.ink, formatter: function (item) { return label((item.data && item.data.title) || item.name, kind === 'graph' ? Math.floor((room(place) - 24) / 7) : Math.min(34, Math.floor(beside(place) / 7))); } };
    if (kind === 'sankey') {
      base.series = [{ type: 'sankey', data: data.nodes, links: data.links, label: text, right: beside(place) + 12,
        lineStyle: { color: 'gradient' }, emphasis: { focus: 'adjacency' } }];
    } else if (kind === 'graph') {
      base.legend = [{ bottom: 0, data: data.categories.map(function (c) { return c.name; }), textStyle: { color: ink.ink } }];
      base.series = [{ type: 'graph', layout: 'circular', circular: { rotateLabel: true }, roam: true,
        left: room(place), right: room(place), top: room(place), bottom: room(place) + 50,
        data: data.nodes, links: data.links, categories: data.categories, label: Object.assign({ show: true }, text),
        edgeSymbol: ['none', 'arrow'], lineStyle: { color: 'source', curveness: 0.2 } }];
    } else {
      base.legend = { textStyle: { color: ink.ink } };
      base.xAxis = { type: 'category', data: data.labels, axisLabel: { color: ink.ink } };
      base.yAxis = { type: 'value', axisLabel: { color: ink.ink }, splitLine: { lineStyle: { color: ink.line } } };
      base.series = data.series.map(function (one) {
        return { type: 'bar', stack: 'all', barMaxWidth: 60, name: one.name, data: one.values };
      });
    }
    return base;
  }

  function draw(place) {
    fetch(place.dataset.source, { headers: { Accept: 'application/json' } })
      .then(function (answer) { return answer.ok ? answer.json() : null; })
      .then(function (data) {
        if (!data || !(data.nodes || data.labels).length) {
          place.hidden = true;
          return;
        }
        var chart = window.echarts.init(place);
        chart.setOption(options(place.dataset.chart, data, place));
        place.dataset.drawn = 'true';
        window.addEventListener('resize', function () { chart.resize(); chart.setOption(options(place.dataset.chart, data, place)); });
      });
  }

  function drawAll(within) {
    if (window.echarts) {
      within.querySelectorAll('[data-chart]').forEach(draw);
    }
  }
  drawAll(document);
  document.addEventListener('htmx:afterSettle', function (event) { drawAll(event.detail.elt); });

  document.querySelectorAll('[data-print]').forEach(function (button) {
    button.hidden = false;
    button.addEventListener('click', function () { window.print(); });
  });
})();

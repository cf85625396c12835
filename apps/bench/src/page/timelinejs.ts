import { address, stands } from './graphic.ts';

// TimelineJS comes as a script that sets one global.
declare const TL: {
  Timeline: new (
    id: string,
    data: string,
    options: object,
  ) => { on(type: string, listener: () => void): void };
};

const timeline = new TL.Timeline('graphic', address(), {
  // Its fonts are fetched from another host otherwise.
  font: null,
  script_path: new URL('/code/', location.href).href,
  duration: 0,
});
timeline.on('loaded', stands);

/** Bottleneck without its Redis client; the package declares types for the whole only. */
declare module 'bottleneck/light.js' {
  import Bottleneck from 'bottleneck';
  export default Bottleneck;
}

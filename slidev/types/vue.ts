/** What Vue's own types do not know: a newer attribute, and the component that Slidev registers by itself. */
declare module 'vue' {
  interface HTMLAttributes {
    popover?: 'auto' | 'manual'
  }
  interface GlobalComponents {
    Link: new () => { $props: { to: string | number; title?: string } }
  }
}

export {}

/*! Parley workbench, Apache-2.0. Holds preact (MIT, Jason Miller) and htm (Apache-2.0, Jason Miller): see NOTICE. */
var R,ho,Tr,pe,qt,ft,_o,ut,yo,Mt,jt,Cr,Je=Symbol.for("pv"),$t={},dt=[],Ar=/^m(i|n|o|s|text|space)$/,Dt=Array.isArray,It=dt.slice,xe=Object.assign;function be(e){e&&e.parentNode&&e.remove()}function go(e,t,o){var n,r,s,i={},l=arguments.length;for(s in t)s=="key"?n=t[s]:s=="ref"&&typeof e!="function"?r=t[s]:i[s]=t[s];return l>2&&(i.children=l>3?It.call(arguments,2):o),Ge(e,i,n,r,null)}function Ge(e,t,o,n,r){var s={type:e,props:t,key:o,ref:n,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Je,__v:r||++ho,__i:-1,__u:0};return!r&&R.vnode&&R.vnode(s),s}function ht(e){return e.children}function pt(e,t){this.props=e,this.context=t,this.__g=0}function me(e,t){if(t==null)return e.__&&me(e.__,e.__i+1);for(var o;t<e.__k.length;t++)if((o=e.__k[t])&&o.__e)return o.__e;return typeof e.type!="function"||e.props.__P?null:me(e)}function Nr(e){var t,o=e.__v,n=o.__e,r=[],s=[],i=e.__P;i&&((t=xe({constructor:Je},o)).__v=o.__v+1,R.vnode&&R.vnode(t),Lt(i,t,o,e.__n,i.namespaceURI,32&o.__u?[n]:null,r,n||me(o),32&o.__u,s),t.__v=o.__v,t.__.__k[t.__i]=t,So(r,t,s),o.__=o.__e=null,t.__e!=n&&wo(t))}function wo(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),wo(e)}function fo(e){(8&e.__g||(e.__g|=8,pe.push(e),ft++))&&qt==R.debounceRendering||((qt=R.debounceRendering)||queueMicrotask)(bo)}function bo(){try{for(var e,t=1;pe.length;)pe.length>t&&pe.sort(_o),e=pe.shift(),t=pe.length,8&e.__g&&Nr(e)}finally{(ft=pe.length)&&(qt||queueMicrotask)(bo)}}function xo(e,t,o,n,r,s,i,l,c,m,u){var d,f,p,_,T,k,g=n.__k||dt,w=t.length;for(c=Er(o,t,g,c,w),d=0;d<w;d++)(p=o.__k[d])!=null&&(f=~p.__i&&g[p.__i]||$t,p.__i=d,k=Lt(e,p,f,r,s,i,l,c,m,u),_=p.__e,(f.ref!=p.ref||8&f.__u)&&(f.ref&&Ft(f.ref,null,p,f),p.ref&&u.push(p.ref,p.__c||_,p)),T=T||_,4&p.__u?(c=ko(p,c,e,!f.__v),f.__e&&(f.__e=null)):typeof p.type=="function"&&k!==void 0?c=k:_&&(c=_.nextSibling),p.__u&=-21);return o.__e=T,c}function Er(e,t,o,n,r){var s,i,l,c,m,u,d,f,p,_=o.length,T=_,k=0,g=0,w=e.__k=Array(r);for(s=0;s<r;s++)(i=t[s])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=w[s]=Ge(null,i):Dt(i)?i=w[s]=Ge(ht,{children:i}):i.constructor===Je&&i.__b?i=w[s]=Ge(i.type,i.props,i.key,i.ref,i.__v):w[s]=i,c=s+k,i.__=e,i.__b=e.__b+1,l=null,~(m=i.__i=Or(i,o,c,T))&&(T--,(l=o[m])&&(l.__u|=2)),l&&l.__v?(i.__u|=16,m==c-1?k--:m==c+1?k++:m!=c&&(m>c?k--:k++,g=1)):(~m||(r>_?k--:r<_&&k++),typeof i.type!="function"&&(i.__u|=4))):w[s]=null;if(g){for(u=[],d=[],s=0;s<r;s++)if((i=w[s])&&16&i.__u){for(k=0,f=u.length;k<f;)u[p=k+f>>1]<i.__i?k=p+1:f=p;u[k]=i.__i,d[s]=k+1}for(k=u.length;s--;)d[s]&&(d[s]==k?k--:w[s].__u|=4)}if(T)for(s=0;s<_;s++)!(l=o[s])||2&l.__u||(l.__e==n&&(n=me(l)),Wt(l,l));return n}function ko(e,t,o,n){var r,s,i,l;if(typeof e.type=="function"){if(e.props.__P)return t;if(r=e.__k)for(s=0;s<r.length;s++)r[s]&&(r[s].__=e,t=ko(r[s],t,o,!1));return t}for(t&&!t.parentNode&&(t=me(e))&&!t.parentNode&&(t=null),i=e.__e,l=t;l&&l.nodeType==8;)l=l.nextSibling;for(i!=l&&(!n&&o.moveBefore&&i.parentNode?o.moveBefore(i,t):o.insertBefore(i,t||null)),t=i;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function Or(e,t,o,n){var r,s=e.key,i=e.type,l=t[o],c=l&&!(2&l.__u);if(l===null&&s==null||c&&s==l.key&&i==l.type)return o;if(n>(c?1:0)){for(r=o-1;r>=0;r--)if((l=t[r])&&!(2&l.__u)&&s==l.key&&i==l.type)return r;for(r=o+1;r<t.length;r++)if((l=t[r])&&!(2&l.__u)&&s==l.key&&i==l.type)return r}return-1}function $o(e,t,o){o==null&&(o=""),t[0]=="-"?e.setProperty(t,o):e[t]=o}function ct(e,t,o,n,r){var s,i;if(t=="style")if(typeof o=="string")e.style.cssText=o;else{if(typeof n=="string"&&(e.style.cssText=n=""),n)for(t in n)o&&t in o||$o(e.style,t);if(o)for(t in o)n&&o[t]==n[t]||$o(e.style,t,o[t])}else if(t[0]=="o"&&t[1]=="n")typeof o!="function"&&(o=null),typeof n!="function"&&(n=null),(e.__e||(e.__e={}))[t]=o,o&&n||(i=jt[t]||(jt[t]=Pr(t)),(e.__a||(e.__a={}))[t]=Mt,s=t!=(t=t.replace(yo,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),o?e.addEventListener(t,i,s):e.removeEventListener(t,i,s));else{if(r=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=o??"")}catch{}if(typeof o=="function")return;o==null||o===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&o==1?"":o)}}function Pr(e){return function(t){var o=this.__e;if(o){if(o=o[e],t[ut]==null)t[ut]=Mt++;else if(t[ut]<this.__a[e])return;return o(R.event?R.event(t):t)}}}function Lt(e,t,o,n,r,s,i,l,c,m){var u,d,f,p,_,T,k,g,w,I,M,Rt,po,lt,ge,mo,ue,we,le=t.type;if(t.constructor!==Je)return null;128&o.__u&&(c=32&o.__u,u=o.__c.__z)&&(t.__u|=c,d=s=[],u.nodeType==8?l=mt(u,s):s.push(u),l=s[0]||l),(u=R.__b)&&u(t);e:if(typeof le=="function"){f=i.length;try{if(g=t.props,w=(u=le.prototype)&&u.render,I=(u=le.contextType)&&n[u.__c],M=u?I?I.props.value:u.__:n,(p=o.__c)?(t.__c=p,2&p.__g&&(p.__g|=1)):(w?t.__c=p=new le(g,M):(t.__c=p=new pt(g,M),p.constructor=le,p.render=qr),I&&I.sub(p),p.state||(p.state={}),p.__n=n,p.__g|=8,p.__h=[],p.__k=[]),w&&(p.__s||(p.__s=p.state),le.getDerivedStateFromProps&&(p.__s==p.state&&(p.__s=xe({},p.__s)),xe(p.__s,le.getDerivedStateFromProps(g,p.__s)))),_=p.props,T=p.state,p.__v=t,o.__c){if(g!==_&&w&&!le.getDerivedStateFromProps&&p.componentWillReceiveProps&&p.componentWillReceiveProps(g,M),t.__v==o.__v&&!(8&p.__g)||!(4&p.__g)&&p.shouldComponentUpdate&&p.shouldComponentUpdate(g,p.__s,M)===!1){t.__v!=o.__v&&(p.props=g,p.state=p.__s,p.__g&=-9),t.__e=o.__e,t.__k=o.__k,t.__k.some(function(te){te&&(te.__=t)}),dt.push.apply(p.__h,p.__k),p.__k=[],p.__h.length&&i.push(p),l=me(o);break e}p.componentWillUpdate&&p.componentWillUpdate(g,p.__s,M),w&&p.componentDidUpdate&&p.__h.push(function(){p.componentDidUpdate(_,T,k)})}else w&&!le.getDerivedStateFromProps&&p.componentWillMount&&p.componentWillMount(),w&&p.componentDidMount&&p.__h.push(p.componentDidMount);p.context=M,p.props=g,p.__P=e,p.__g&=-5,Rt=R.__r,po=w?25:0;do p.__g&=-9,Rt&&Rt(t),u=p.render(p.props,p.state=p.__s,p.context);while(8&p.__g&&++po<25);w&&(dt.push.apply(p.__h,p.__k),p.__k=[]),p.state=p.__s,p.getChildContext&&(n=xe({},n,p.getChildContext())),w&&o.__c&&p.getSnapshotBeforeUpdate&&(k=p.getSnapshotBeforeUpdate(_,T)),lt=u&&u.type===ht&&u.key==null?u.props.children:u,g.__P&&(u=l,r=(e=g.__P).namespaceURI,c=s=null,o.props&&o.props.__P!=e&&(o.__k.some(function(te){te&&Wt(te,te)}),o.__k=null),l=o.__k?me(o,0):null),l=xo(e,Dt(lt)?lt:[lt],t,o,n,r,s,i,l,c,m),g.__P&&(t.__e=null,l=u),t.__u&=-161,d&&d.some(be),p.__h.length&&i.push(p),1&p.__g&&(p.__g&=-4)}catch(te){if(i.length=f,t.__v=null,c||s)if(te&&te.then){if(t.__u|=128|c,s){for(~(ue=s.indexOf(l||void 0))||(ue=s.length);(we=s[ue-1])&&we.nodeType==8;)ue--;for(;ue<s.length;ue++)if(we=s[ue])if(s[ue]=null,ge){if(we==mo)break}else{if(we.nodeType!=8)break;we.data.startsWith("$s")&&(mo=mt(ge=we))}}if(!ge){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;ge=l}(u=mt(ge=t.__c.__z||(t.__c.__z=ge)))?(t.__e=ge,l=u):t.__e=l,l=l&&l.nextSibling}else s&&s.some(be);else t.__e=o.__e;t.__k||(t.__k=o.__k||[]),te&&te.then||vo(t),R.__e(te,t,o)}}else l=t.__e=Rr(o.__e,t,o,n,r,s,i,c,m,e);return(u=R.diffed)&&u(t),l}function mt(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var o=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))o++;else if(e.data.startsWith("/$s")&&!--o)return e}t&&t.push(e)}}function vo(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(vo))}function So(e,t,o){for(var n=0;n<o.length;)Ft(o[n++],o[n++],o[n++]);R.__c&&R.__c(t,e),e.some(function(r){try{e=r.__h,r.__h=[],e.some(function(s){s.call(r)})}catch(s){R.__e(s,r.__v)}})}function Rr(e,t,o,n,r,s,i,l,c,m){var u,d,f,p,_,T,k,g,w=o.props||$t,I=t.props,M=t.type;if(M=="svg"?r="http://www.w3.org/2000/svg":M=="math"?r="http://www.w3.org/1998/Math/MathML":r||(r="http://www.w3.org/1999/xhtml"),s){for(u=0;u<s.length;u++)if((_=s[u])&&(M?_.localName==M:_.nodeType==3)){e=_,s[u]=null;break}}if(!e){if(g=m.ownerDocument||document,!M)return g.createTextNode(I);e=g.createElementNS(r,M,I.is?I:m),l&&(R.__m&&R.__m(t,s),l=!1),s=null}if(M){if(m=M=="template"&&e.content||e,s=M=="textarea"&&I.defaultValue!=null?null:s&&It.call(m.childNodes),!l&&s)for(w={},u=0;u<e.attributes.length;u++)w[(_=e.attributes[u]).name]=_.value;for(u in w)_=w[u],u=="dangerouslySetInnerHTML"?f=_:u=="children"||u in I||u=="value"&&"defaultValue"in I||u=="checked"&&"defaultChecked"in I||ct(e,u,null,_,r);for(u in I)_=I[u],u=="children"?p=_:u=="dangerouslySetInnerHTML"?d=_:u=="value"?T=_:u=="checked"?k=_:l&&typeof _!="function"||w[u]===_||ct(e,u,_,w[u],r);d?(l||f&&(d.__html==f.__html||d.__html==e.innerHTML)||(e.innerHTML=d.__html),t.__k=[]):(f&&(e.textContent=""),(M=="foreignObject"||r=="http://www.w3.org/1998/Math/MathML"&&Ar.test(M))&&(r="http://www.w3.org/1999/xhtml"),xo(m,Dt(p)?p:[p],t,o,n,r,s,i,s?s[0]:o.__k&&me(o,0),l,c),s&&s.some(be)),l&&M!="textarea"||(u="value",M=="progress"&&T==null?e.removeAttribute(u):T==null||T===e[u]&&(M!="progress"||T)||ct(e,u,T,w[u],r),u="checked",k!=null&&k!=e[u]&&ct(e,u,k,w[u],r))}else w===I||l&&e.data==I||(e.data=I);return e}function Ft(e,t,o,n){try{typeof e=="function"?t?t.__x=e(t)||1:n&&(n=n.__c||n.__e)&&(t=n.__x)&&(n.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(r){R.__e(r,o)}}function Wt(e,t,o){var n,r,s,i;if(R.unmount&&R.unmount(e),!(n=e.ref)||n.current&&n.current!=e.__e||Ft(n,null,t,e),n=e.__c){if(n.componentWillUnmount)try{n.componentWillUnmount()}catch(l){R.__e(l,t)}n.__P=n.__n=null}if(n=e.__k)for(i=0;i<n.length;i++)n[i]&&Wt(n[i],t,typeof e.type!="function"||o&&!e.props.__P);!o&&(n=e.__c)&&(n=n.__z)&&(r=mt(n,s=[]))&&(n==e.__e&&s.some(be),be(r),be(n)),o||be(e.__e),e.__e=e.__c=e.__=null}function qr(e,t,o){return this.constructor(e,o)}function To(e,t){var o,n,r,s;R.__&&R.__(e,t),t.nodeType==9&&(t=t.documentElement),n=(o=e&&32&e.__u)?null:t.__k,t.__k=Ge(ht,{children:[e]}),r=[],s=[],Lt(t,t.__k,n||$t,$t,t.namespaceURI,n?null:t.firstChild?It.call(t.childNodes):null,r,n?n.__e:t.firstChild,o,s),So(r,t.__k,s),t.__k.props.children=null}R={__e:function(e,t,o,n){for(var r,s,i;t=t.__;)if((r=t.__c)&&!(1&r.__g)){r.__g|=4;try{if((i=(s=r.constructor)&&s.getDerivedStateFromError)&&r.setState(s.getDerivedStateFromError(e)),r.componentDidCatch&&(r.componentDidCatch(e,n||{}),i=1),i&&8&r.__g)return void(r.__g|=2)}catch(l){e=l}}throw ft=0,e}},ho=0,Tr=function(e){return e!=null&&e.constructor===Je},pt.prototype.setState=function(e,t){var o=this.__s;o&&o!=this.state||(o=this.__s=xe({},this.state)),typeof e=="function"&&(e=e(xe({},o),this.props)),e&&(xe(o,e),this.__v&&(t&&this.__k.push(t),fo(this)))},pt.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),fo(this))},pt.prototype.render=ht,pe=[],ft=0,_o=function(e,t){return e.__v.__b-t.__v.__b},ut=Symbol(),yo=/(PointerCapture)$|Capture$/i,Mt=0,jt={},Cr=0;var ke,F,Ht,Co,Bt=Object.is,Ye=0,Mo=[],Ut=[],L=R,Ao=L.__b,No=L.__r,Eo=L.diffed,Oo=L.__c,Po=L.unmount,Ro=L.__;function Xe(e,t){L.__h&&L.__h(F,e,Ye||t),Ye=0;var o=F.__H||(F.__H={__:[],__h:[]});return e>=o.__.length&&o.__.push({}),o.__[e]}function P(e){return Ye=1,jr(Io,e)}function jr(e,t,o){var n=Xe(ke++,2);if(n.t=e,!n.__c&&(n.__=[o?o(t):Io(void 0,t),function(s){var i=(n.__N||n.__)[0],l=n.t(i,s);Bt(i,l)||(n.__N=[l,n.__[1]],n.__c.setState({}))}],n.__c=F,!F.__f)){F.__f=!0;var r=F.shouldComponentUpdate;F.shouldComponentUpdate=function(s,i,l){var c=this.__H;if(!c)return!0;var m=!1,u=this.props!=s;if(c.__.some(function(f){f.__N&&(m=!0,Bt(f.__[0],f.__N[0])||(u=!0))}),r){var d=r.call(this,s,i,l);return m?d||u:d}return!m||u}}return n.__}function E(e,t){var o=Xe(ke++,3);!L.__s&&Qt(o.__H,t)&&(o.__P=!0,o.__=e,o.u=t,F.__H.__h.push(o))}function Ce(e,t){var o=Xe(ke++,4);!L.__s&&Qt(o.__H,t)&&(o.__P=!1,o.__=e,o.u=t,F.__h.push(o))}function D(e){return Ye=5,_t(function(){return{current:e}},[])}function _t(e,t){var o=Xe(ke++,7);return Qt(o.__H,t)&&(o.__=e(),o.__H=t),o.__}function Ze(e,t){return Ye=8,_t(function(){return e},t)}function Do(){var e=Xe(ke++,11);if(!e.__){for(var t=F.__v;!t.__m&&t.__;)t=t.__;var o=t.__m||(t.__m=[0,0]);e.__="P"+o[0]+"-"+o[1]++}return e.__}function Mr(){var e;do{for(;e=Ut.shift();)try{ze(e)}catch(o){L.__e(o,{__:(e=e.__P)&&e.__v})}for(;e=Mo.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(ze),t.__h.some(Kt),t.__h=[]}catch(o){t.__h=[],L.__e(o,e.__v)}}}while(Ut.length)}L.__b=function(e){F=null,Ao&&Ao(e)},L.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),Ro&&Ro(e,t)},L.__r=function(e){No&&No(e),ke=0;var t=(F=e.__c).__H;t&&(Ht==F?F.__h=[]:(t.__h.some(ze),t.__h.some(Kt),ke=0),t.__h=[],t.__.some(function(o){o.__N&&(o.__=o.__N),o.u=o.__N=void 0})),Ht=F},L.diffed=function(e){Eo&&Eo(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&jo(Mo.push(t)),t.__H.__.some(function(o){o.u&&(o.__H=o.u)})),Ht=F=null},L.__c=function(e,t){t.some(function(o){try{o.__h.some(ze),o.__h=o.__h.filter(function(n){return!n.__||Kt(n)})}catch(n){o.__h=[function(){throw n}]}}),Oo&&Oo(e,t)},L.unmount=function(e){Po&&Po(e);var t,o,n=e.__c;n&&n.__H&&(n.__H.__.some(function(r){try{if(r.__P&&r.__c){if(o===void 0){for(o=e.__;o&&(!o.__c||!o.__c.__P);)o=o.__;o=o&&o.__c}r.__P=o,jo(Ut.push(r))}else ze(r)}catch(s){t=s}}),n.__H=void 0,t&&L.__e(t,n.__v))};var qo=typeof requestAnimationFrame=="function";function Dr(e){var t,o=function(){clearTimeout(n),qo&&cancelAnimationFrame(t),setTimeout(e)},n=setTimeout(o,35);qo&&(t=requestAnimationFrame(o))}function jo(e){e!=1&&Co==L.requestAnimationFrame||((Co=L.requestAnimationFrame)||Dr)(Mr)}function ze(e){var t=F,o=e.__c;typeof o=="function"&&(e.__c=void 0,o()),F=t}function Kt(e){var t=F;e.__c=e.__(),F=t}function Qt(e,t){return!e||e.length!=t.length||t.some(function(o,n){return!Bt(o,e[n])})}function Io(e,t){return typeof t=="function"?t(e):t}var Fo=function(e,t,o,n){var r;t[0]=0;for(var s=1;s<t.length;s++){var i=t[s++],l=t[s]?(t[0]|=i?1:2,o[t[s++]]):t[++s];i===3?n[0]=l:i===4?n[1]=Object.assign(n[1]||{},l):i===5?(n[1]=n[1]||{})[t[++s]]=l:i===6?n[1][t[++s]]+=l+"":i?(r=e.apply(l,Fo(e,l,o,["",null])),n.push(r),l[0]?t[0]|=2:(t[s-2]=0,t[s]=r)):n.push(l)}return n},Lo=new Map;function Wo(e){var t=Lo.get(this);return t||(t=new Map,Lo.set(this,t)),(t=Fo(this,t.get(e)||(t.set(e,t=(function(o){for(var n,r,s=1,i="",l="",c=[0],m=function(f){s===1&&(f||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?c.push(0,f,i):s===3&&(f||i)?(c.push(3,f,i),s=2):s===2&&i==="..."&&f?c.push(4,f,0):s===2&&i&&!f?c.push(5,0,!0,i):s>=5&&((i||!f&&s===5)&&(c.push(s,0,i,r),s=6),f&&(c.push(s,f,0,r),s=6)),i=""},u=0;u<o.length;u++){u&&(s===1&&m(),m(u));for(var d=0;d<o[u].length;d++)n=o[u][d],s===1?n==="<"?(m(),c=[c],s=3):i+=n:s===4?i==="--"&&n===">"?(s=1,i=""):i=n+i[0]:l?n===l?l="":i+=n:n==='"'||n==="'"?l=n:n===">"?(m(),s=1):s&&(n==="="?(s=5,r=i,i=""):n==="/"&&(s<5||o[u][d+1]===">")?(m(),s===3&&(c=c[0]),s=c,(c=c[0]).push(2,0,s),s=0):n===" "||n==="	"||n===`
`||n==="\r"?(m(),s=2):i+=n),s===3&&i==="!--"&&(s=4,c=c[0])}return m(),c})(e)),t),arguments,[])).length>1?t:t[0]}var a=Wo.bind(go);function Ae({title:e,onClose:t,children:o}){let n=D(null),r=Do();return E(()=>{let s=document.activeElement;return n.current.showModal(),()=>s?.focus?.({preventScroll:!0})},[]),a`<dialog ref=${n} class="box" aria-labelledby=${r} onClose=${t}
onClick=${s=>s.target===n.current&&t()}>
<div class="box-in">
<header><h2 id=${r}>${e}</h2><button type="button" class="plain" aria-label="Close" onClick=${t}>✕</button></header>
${o}
</div>
</dialog>`}function J(e){let t=new Set;return{get:()=>e,set(o){if(o!==e){e=o;for(let n of[...t])n(e)}},watch(o){return t.add(o),()=>t.delete(o)}}}function O(e){let[t,o]=P(e.get());return E(()=>(o(e.get()),e.watch(o)),[e]),t}var Ne=J(!1),Ir=[["/","search"],["← ↑ → ↓","from cell to cell of the table"],["Enter","opens the cell, the link"],["Esc","closes what is open"],["[ ]","the table as of a day earlier, later"],["j k","next, previous in a list"],["c","cites all sentences of the open cell"],["?","these keys"]];function Ho(){return O(Ne)?a`<${Ae} title="Keys" onClose=${()=>Ne.set(!1)}>
<dl class="keys">
${Ir.map(([e,t])=>a`<div key=${e}>
<dt>${e.split(" ").map(o=>a`<kbd>${o}</kbd> `)}</dt>
<dd>${t}</dd>
</div>`)}
</dl>
<//>`:null}var Bo=e=>e.closest?.("input:not([type=range]):not([type=checkbox]), select, textarea, [contenteditable]"),yt=[];function Ee(e){return yt.unshift(e),()=>yt.splice(yt.indexOf(e),1)}function Uo(e){let t=[...document.querySelectorAll("main [data-row]")].filter(s=>s.offsetParent!==null);if(t.length===0)return!1;let o=t.findIndex(s=>s.contains(document.activeElement)),n=t[Math.min(t.length-1,Math.max(0,o<0?e>0?0:t.length-1:o+e))];return(n.matches("a, [tabindex]")?n:n.querySelector("a[href], button")??n).focus(),n.scrollIntoView({block:"nearest"}),!0}function Lr(e){switch(e.key){case"/":{let t=document.getElementById("find");return t.focus(),t.select(),!0}case"?":return Ne.set(!0),!0;case"j":return Uo(1);case"k":return Uo(-1);default:return!1}}function Ko(){document.addEventListener("keydown",e=>{if(!(e.defaultPrevented||e.metaKey||e.ctrlKey||e.altKey)){if(e.key==="Escape"&&Bo(e.target)){e.target.blur();return}Bo(e.target)||document.querySelector("dialog[open]")||([...yt].some(t=>t(e))||Lr(e))&&e.preventDefault()}})}var W=J(null),gt=J(0),Fr=700,Wr=15e3,Vt=0;async function Gt(){clearTimeout(Vt);try{let e=await fetch("/api/status",{cache:"no-store"});if(e.ok){let t=await e.json(),o=W.get();JSON.stringify(t)!==JSON.stringify(o)&&W.set(t),o&&o.changed!==t.changed&&gt.set(gt.get()+1)}}catch{}Vt=setTimeout(Gt,W.get()?.state==="building"?Fr:Wr)}function ae(){let e=O(W);return Jt(e?.first,e?.last)}var Jt=(e,t)=>e&&t&&e.slice(0,4)===t.slice(0,4)?t:null;function Qo(){Gt(),document.addEventListener("visibilitychange",()=>{document.hidden?clearTimeout(Vt):Gt()})}var Hr=new Intl.NumberFormat("en-GB"),b=e=>Hr.format(e),$=(e,t,o=`${t}s`)=>`${b(e)} ${e===1?t:o}`;function C(e,t){let o=(e??"").replace(/\s+/g," ").trim();if(o.length<=t)return o;let n=o.lastIndexOf(" ",t);return`${(n>t/3?o.slice(0,n):Array.from(o).slice(0,t).join("")).replace(/[\s,;:.–—-]+$/u,"")} …`}function Oe(e){return e.reports===1?"1 report":`${$(e.reports,"report")}, ${b(e.independent)} independent`}var Br={head:"leader",outlet:"outlet’s words",unnamed:"unnamed source"},Y=e=>Br[e]??e??"";function wt(e){let{speaker:t}=e;if(!t||t.standing==="outlet")return"outlet’s words";let o=t.name??t.surface,n=Y(t.standing);return n&&!o.toLowerCase().includes(n)?`${o}, ${n}`:o}function Q(e){return e.length<2?e[0]??"":`${e.slice(0,-1).join(", ")} and ${e.at(-1)}`}var bt=e=>e.map(t=>t.replace(/\s+/g," ").trim()).join("; "),Ur=/^(United|European|International|Organisation|African|Holy) |(Republic|Emirates|Netherlands|Philippines|Bahamas|Maldives)$/,et=e=>Ur.test(e)?`the ${e}`:e,Kr=/counterpart|ally|rival|opponent|critic$/,Pe=(e,t)=>t?Kr.test(e)?`${e} (${t})`:`${e} of ${et(t)}`:e;function Qr(e){return e==null?"":e<60?`${$(Math.max(1,Math.round(e)),"second")} left`:`${$(Math.round(e/60),"minute")} left`}function Vo(){let e=O(W);if(!e||e.state==="ready")return null;let{build:t}=e;if(e.state==="failed")return a`<p class="building fault" role="alert">
The build failed; what was stored before is shown. <a href="/runs">Runs</a> tells why.
</p>`;if(e.state==="stopped")return a`<p class="building">The build was stopped; what was stored is shown. Start the same command again to go on.</p>`;if(!t)return a`<p class="building">The ledger is being built.</p>`;let o=t.phase==="grouping"?`All ${$(t.total??t.met,"article")} are read. Now the same positions are put together.`:[`Reading: ${b(t.met)}${t.total?` of ${$(t.total,"article")}`:" articles"}`,t.rate&&`${b(Math.round(t.rate*10)/10)} a second`,Qr(t.seconds_left),t.rejected>0&&`${b(t.rejected)} could not be read`].filter(Boolean).join(" · ");return a`<div class="building">
<progress aria-label="Progress of the build" max=${t.total||1} value=${t.phase==="grouping"||!t.total?void 0:t.met} />
<span>${o}. What is there already can be read.</span>
</div>`}var Vr=60,fe=new Map;function Go(e,t,o){fe.delete(e),fe.set(e,{data:t,changed:o}),fe.size>Vr&&fe.delete(fe.keys().next().value)}var tt=class extends Error{constructor(t,o,n){super(t),this.code=o,this.status=n}};async function Gr(e){try{let t=await e.json();return new tt(t.detail??t.title,t.code,e.status)}catch{return new tt(`The server answered ${e.status} to ${new URL(e.url).pathname}.`,null,e.status)}}async function xt(e,{signal:t,as:o="json"}={}){let n;try{n=await fetch(e,{signal:t})}catch(r){throw r.name==="AbortError"?r:new tt("The server does not answer. Is “parley serve” still running?","no-answer",0)}if(!n.ok)throw await Gr(n);return o==="text"?n.text():n.json()}function v(e,t="json"){let o=O(gt),n=e?fe.get(e):null,[r,s]=P({path:e,data:n?.data??null,fault:null}),[i,l]=P(0);E(()=>{if(!e)return;let m=fe.get(e);if(m&&s({path:e,data:m.data,fault:null}),m&&m.changed===o&&i===0)return;let u=new AbortController;return xt(e,{signal:u.signal,as:t}).then(d=>{Go(e,d,o),s({path:e,data:d,fault:null})},d=>{d.name!=="AbortError"&&s(f=>({path:e,data:f.path===e?f.data:null,fault:d}))}),()=>u.abort()},[e,o,i,t]);let c=r.path===e?r.data:n?.data;return{data:e?c??r.data:null,loading:!!e&&!c&&!(r.path===e&&r.fault),fault:r.path===e?r.fault:null,retry:Ze(()=>l(m=>m+1),[])}}function H(e){let{data:t,loading:o,fault:n,retry:r}=v(e),s=`${e} pages`,[,i]=P(0),[l,c]=P(null),[m,u]=P(!1),d=t?fe.get(s):null,f=d&&d.data.first===t?d.data:null,p=t?f?[...t.items,...f.items]:t.items:[],_=t?f?f.next:t.next:null,T=D(e);T.current=e;let k=async()=>{if(!(!_||m)){u(!0),c(null);try{let g=await xt(`${e}${e.includes("?")?"&":"?"}cursor=${encodeURIComponent(_)}`);Go(s,{first:t,items:[...f?.items??[],...g.items],next:g.next},null)}catch(g){T.current===e&&c(g)}u(!1),i(g=>g+1)}};return{items:p,total:t?.total??0,capped:t?.capped??!1,next:_,more:k,busy:m,loading:o,there:!!t,fault:n??l,retry:l?k:r}}function A({fault:e,retry:t}){return e?a`<p class="fault" role="alert">${e.message} <button type="button" onClick=${t}>Try again</button></p>`:null}function N({what:e="Loading"}){return a`<p class="wait quiet" aria-busy="true">${e} …</p>`}function z({children:e}){let t=O(W)?.state==="building";return a`<p class="empty">${e}${t&&" The ledger is still being built; more may come."}</p>`}function zt(){return{path:location.pathname,query:new URLSearchParams(location.search),href:location.pathname+location.search,state:history.state??{},back:!1}}var se=J(zt()),ot=()=>O(se);function Jo(){let e=document.activeElement?.closest?.("a[href]")?.getAttribute("href");history.replaceState({...history.state,scroll:window.scrollY,followed:e},"")}function K(e,{replace:t=!1,state:o={}}={}){t?history.replaceState({...history.state,...o},"",e):(Jo(),history.pushState(o,"",e)),se.set(zt())}function x(e,t=se.get()){let o=new URLSearchParams(t.query);for(let[n,r]of Object.entries(e)){o.delete(n);for(let s of Array.isArray(r)?r:[r])s!=null&&s!==""&&o.append(n,s)}return h(t.path,o)}function h(e,t){let n=(t instanceof URLSearchParams?t:q(t)).toString().replace(/%7E/g,"~").replace(/%2C/g,",");return n?`${e}?${n}`:e}function q(e){let t=new URLSearchParams;for(let[o,n]of Object.entries(e??{}))for(let r of Array.isArray(n)?n:[n])r!=null&&r!==""&&t.append(o,r);return t}function Jr(e,t){return!e.defaultPrevented&&e.button===0&&!(e.metaKey||e.ctrlKey||e.shiftKey||e.altKey)&&t.origin===location.origin&&!t.target&&!t.hasAttribute("download")&&!t.pathname.startsWith("/api/")&&!t.getAttribute("href").startsWith("#")}function zo(){history.scrollRestoration="manual",addEventListener("popstate",()=>se.set({...zt(),back:!0})),addEventListener("pagehide",Jo),document.addEventListener("click",e=>{let t=e.target.closest?.("a[href]");if(!t||!Jr(e,t))return;e.preventDefault();let o=t.pathname+t.search,n=t.dataset.state?{[t.dataset.state]:!0}:{};K(o,{replace:"replace"in t.dataset||o===se.get().href,state:n})})}var Yt=J(""),$e=e=>Yt.set(e);var kt=J(null);function Re({statement:e}){return a`<button type="button" class="small" aria-haspopup="dialog"
onClick=${()=>kt.set({claim:e.claim,article:e.article.id})}>Cite</button>`}var Yo=e=>JSON.stringify(e,null,2),qe=[{name:"Text",one:({text:e})=>e,all:e=>e.map(({text:t})=>t).join(`

`)},{name:"Markdown",one:({markdown:e})=>e,all:e=>e.map(({markdown:t})=>t).join(`

`)},{name:"BibTeX",one:({bibtex:e})=>e,all:e=>e.map(({bibtex:t})=>t).join(`

`)},{name:"CSL-JSON",one:e=>Yo(e.csl),all:e=>Yo(e.flatMap(t=>t.csl))}];function Xo(){let e=O(kt);return e&&a`<${zr} key=${e.claim} ...${e} />`}function zr({claim:e,article:t}){let{data:o,fault:n,retry:r}=v(h(`/api/cite/${encodeURIComponent(e)}`,{article:t}));return a`<${Ae} title="Cite" onClose=${()=>kt.set(null)}>
<${A} fault=${n} retry=${r} />
${!o&&!n&&a`<${N} />`}
${o&&qe.map(({name:s,one:i})=>a`<${Yr} key=${s} name=${s} text=${i(o)} />`)}
<p class="quiet">The claim’s own address: <a href=${`/claim/${e}`} onClick=${()=>kt.set(null)}>/claim/${e}</a></p>
<//>`}function Yr({name:e,text:t}){let[o,n]=P(!1);return a`<section class="cite">
<header><h3>${e}</h3><button type="button" class="small" onClick=${async()=>{await Xt(t)&&(n(!0),$e(`${e} copied`))}}>${o?"Copied":"Copy"}</button></header>
<pre dir="auto" tabindex="0" aria-label=${e}>${t}</pre>
</section>`}async function Xt(e){try{return await navigator.clipboard.writeText(e),!0}catch{let t=document.createElement("textarea");t.value=e,(document.querySelector("dialog[open]")??document.body).append(t),t.select();let o=document.execCommand("copy");return t.remove(),o}}var Zo="parley.cite",Xr=6,Zt=J(null),en=(e,t,o)=>Zt.set({statements:e,of:t,part:o});function tn(){let e=O(Zt);return e&&a`<${ts} ...${e} />`}function Zr(){try{return qe.find(({name:e})=>e===localStorage.getItem(Zo))??qe[0]}catch{return qe[0]}}async function es(e,t,o){let n=new Array(e.length),r=0,s=0,i=async()=>{for(;r<e.length;){let l=r++,{claim:c,article:m}=e[l];n[l]=await xt(h(`/api/cite/${encodeURIComponent(c)}`,{article:m.id}),{signal:t}),o(++s)}};return await Promise.all(Array.from({length:Xr},i)),n}function ts({statements:e,of:t,part:o}){let[n,r]=P(Zr),[s,i]=P(null),[l,c]=P(0),[m,u]=P(null),[d,f]=P(0),[p,_]=P(null);E(()=>{let w=new AbortController;return u(null),es(e,w.signal,c).then(i,I=>{w.abort(),I.name!=="AbortError"&&u(I)}),()=>w.abort()},[d]);let T=s&&n.all(s),k=async()=>{await Xt(T)&&(_(n.name),$e(`${$(s.length,"citation")} copied as ${n.name}`))};E(()=>{T&&k()},[T]);let g=w=>{r(w);try{localStorage.setItem(Zo,w.name)}catch{}};return a`<${Ae} title=${`Cite all: ${t}`} onClose=${()=>Zt.set(null)}>
<fieldset class="forms"><legend class="unseen">Form</legend>
${qe.map(w=>a`<label key=${w.name}><input type="radio" name="form" checked=${n===w} onChange=${()=>g(w)} /> ${w.name}</label>`)}
</fieldset>
<${A} fault=${m} retry=${()=>f(d+1)} />
${!s&&!m&&a`<p class="wait quiet" aria-busy="true">${b(l)} of ${$(e.length,"sentence")} …</p>`}
${s&&a`<section class="cite">
<header><p>${$(s.length,"sentence")}${o}${p===n.name?", copied.":"."}</p>
<button type="button" class="small" onClick=${k}>${p===n.name?"Copied":"Copy"}</button></header>
<pre class="cite-all" dir="auto" tabindex="0" aria-label=${`All citations, ${n.name}`}>${T}</pre>
</section>`}
<//>`}var nn="parley.theme";function os(){try{let e=localStorage.getItem(nn);return e==="light"||e==="dark"?e:"system"}catch{return"system"}}var je=J(os());function on(e){e==="system"?delete document.documentElement.dataset.theme:document.documentElement.dataset.theme=e}function rn(){on(je.get()),je.watch(e=>{on(e);try{localStorage.setItem(nn,e)}catch{}})}function sn(){let t=matchMedia("(prefers-color-scheme: dark)").matches?["system","light","dark"]:["system","dark","light"];je.set(t[(t.indexOf(je.get())+1)%t.length])}var ns=[["/","Table"],["/brief","Brief"],["/news","New"],["/differences","Differences"],["/positions","Positions"],["/articles","Articles"],["/actors","Actors"],["/outlets","Outlets"],["/runs","Runs"]];function an({home:e,children:t}){let{path:o}=ot();return a`
<a class="skip" href="#main">To the content</a>
<header class="top">
<a class="name" href="/" aria-label="Parley: the table">Parley</a>
<nav aria-label="Pages">
${ns.map(([n,r])=>a`<a key=${n} href=${n} aria-current=${n===o?"page":void 0}>${r}</a>`)}
</nav>
<${rs} />
<${as} />
<button type="button" class="plain" title="Keys (?)" aria-label="Keys" onClick=${()=>Ne.set(!0)}>?</button>
</header>
<${Vo} />
<main id="main" class=${e?"home":""} tabindex="-1">${t}</main>
<${is} />
<${ls} />
<${Xo} />
<${tn} />
<${Ho} />
`}function rs(){let{path:e,query:t}=ot(),o=e==="/search"?t.get("q")??"":"";return a`<form class="find" role="search" action="/search" onSubmit=${r=>{r.preventDefault();let s=new FormData(r.currentTarget).get("q").trim();s&&K(h("/search",{q:s}))}}>
<input key=${o} id="find" type="search" name="q" value=${o} placeholder="Search the articles" aria-label="Search the articles"
aria-keyshortcuts="/" autocomplete="off" dir="auto" />
<kbd aria-hidden="true">/</kbd>
</form>`}var ss={system:["◐","as the system"],light:["☼","light"],dark:["☾","dark"]};function as(){let[e,t]=ss[O(je)];return a`<button type="button" class="plain" onClick=${sn} title=${`Colours: ${t}`} aria-label=${`Colours: ${t}. Change`}>
<span aria-hidden="true">${e}</span>
</button>`}function is(){let e=O(W);return a`<footer class="foot quiet">
<p>
${e&&a`<b>${e.ledger}</b> · `}Every cell opens to the sentences it rests on. What is said is not thereby so. Nothing on
these pages is fetched from elsewhere.
</p>
<p><a href="/api/openapi.json">API</a>${e&&a` · Parley ${e.version}`}</p>
</footer>`}function ls(){let e=O(Yt);return a`<div class="unseen" role="status" aria-live="polite">${e}</div>`}function S({title:e,children:t}){return cs(e),a`<h1 tabindex="-1" dir="auto">${t??e}</h1>`}function cs(e){E(()=>{document.title=e?`${e} · Parley`:"Parley"},[e])}var ln=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"],X=e=>/^[1-9]\d{3}-\d\d-\d\d$/.test(e??"");function y(e,t=null){if(!X(e))return e??"";let o=`${Number(e.slice(8))} ${ln[Number(e.slice(5,7))-1]}`;return t&&t.slice(0,4)===e.slice(0,4)?o:`${o} ${e.slice(0,4)}`}var de=e=>Date.UTC(e.slice(0,4),e.slice(5,7)-1,e.slice(8,10))/864e5;function Me(e,t){return new Date((de(e)+t)*864e5).toISOString().slice(0,10)}function De(e,t){return e?t==="said"?`Said on ${y(e)}, as the article tells.`:`By ${y(e)}: the day of the article; when it was said is not told.`:"The article has no day, and none is said."}var us={month:"the month is known, not the day",year:"the year is known, not the day"},ps={given:"as given with the article",metadata:"from the page’s data",address:"from the address",text:"from the article’s words",inferred:"inferred from other articles"};function Ie(e){if(!e?.from)return{text:"no date",how:"The article tells no date."};let{from:t,to:o,precision:n,how:r}=e;return{text:n==="year"?t.slice(0,4):n==="month"?`${ln[Number(t.slice(5,7))-1]} ${t.slice(0,4)}`:t===o?y(t):`${y(t,o)} to ${y(o)}`,how:[ps[r],us[n]].filter(Boolean).join("; ")}}function eo({list:e,what:t}){let o=e.total===1?t.replace(/s$/,""):t,n=`${b(e.total)}${e.capped?" or more":""}`;return E(()=>{e.there&&$e(`${b(e.items.length)} of ${n} ${o} shown`)},[e.items.length,n,o]),a`<p class="more">
<span data-count=${e.items.length} data-total=${e.total}>${b(e.items.length)} of ${n} ${o} shown</span>
${e.next&&a` <button type="button" onClick=${e.more} disabled=${e.busy}>${e.busy?"Loading …":"Show more"}</button>`}
</p>`}function B({path:e,query:t,page:o=null,what:n="rows"}){return a`<p class="twins quiet">
All ${n}: ${["csv","json","jsonl"].map(r=>a`<a key=${r} href=${h(`${e}.${r}`,t)} download>${r.toUpperCase()}</a> `)}
${o&&a`<a href=${o}>as a list</a>`}
</p>`}function V({list:e,what:t,row:o,empty:n,class:r=""}){return a`
<${A} fault=${e.fault} retry=${e.retry} />
${!e.there&&!e.fault&&a`<${N} />`}
${e.there&&e.items.length===0&&a`<${z}>${n}<//>`}
${e.items.length>0&&a`<ul class=${`rows ${r} ${e.loading?"loading":""}`}>${e.items.map(o)}</ul>`}
${e.there&&a`<${eo} list=${e} what=${t} />`}
`}function ms(e,t){let o=t.map(([s,i,l])=>[Math.max(0,s),Math.min(e,i),l]).filter(([s,i])=>s<i),n=new Set([0,e]);for(let[s,i]of o)n.add(s).add(i);let r=[...n].sort((s,i)=>s-i);return r.slice(0,-1).map((s,i)=>{let l=r[i+1],c=new Set(o.filter(m=>m[0]<=s&&m[1]>=l).map(m=>m[2]));return{start:s,end:l,kinds:c}})}function ie({text:e,marks:t}){return ms(e.length,t).map(({start:o,end:n,kinds:r})=>{let s=e.slice(o,n);if(r.size===0)return s;let i=[...r].map(l=>`m-${l??"hit"}`).join(" ");return r.size===1&&(r.has("speaker")||r.has("cue"))?a`<span class=${i}>${s}</span>`:a`<mark class=${i}>${s}</mark>`})}function cn(){return a`<p class="legend quiet">
<span><mark class="m-evidence">the words it rests on</mark></span>
<span><mark class="m-evidence m-content">what is wanted</mark></span>
<span><mark class="m-condition">a condition</mark></span>
<span><span class="m-speaker">the speaker</span></span>
<span><span class="m-cue">the word it was read by</span></span>
</p>`}var to={demand:["▲","△","demands"],offer:["◆","◇","offers"],accept:["●","○","accepts"],reject:["✕","⊗","rejects"],support:["✚","⊕","supports"]},Le=Object.keys(to),ve=(e,t=!1)=>to[e]?.[t?1:0]??"·",oe=e=>to[e]?.[2]??e;function j({of:e,hollow:t=!1,bare:o=!1}){return a`<span class=${`stance s-${e}`}
><span class="glyph" aria-hidden="true">${ve(e,t)}</span>${o?a`<span class="unseen">${oe(e)}</span>`:a`${" "}${oe(e)}`}</span
>`}function un(){return a`<p class="legend quiet">
${Le.map(e=>a`<span key=${e}><${j} of=${e} /></span>`)}
<span>${Le.map(e=>a`<span class=${`s-${e}`}>${ve(e,!0)} </span>`)}hollow: only another party says so</span>
<span><b>by</b> 8 May: the article’s day, not one that was said</span>
<span><b>independent</b>: copies of the same words count once</span>
</p>`}function Z({day:e,how:t,near:o=null}){return e?a`<time class="day" datetime=${e} title=${De(e,t)}
>${t==="said"?"":"by "}${y(e,o)}</time
>`:a`<span class="day" title=${De(null)}>no day</span>`}function U({article:e}){let{text:t,how:o}=Ie(e.published);return a`<time class="day" datetime=${e.day??void 0} title=${o}>${t}</time>`}function oo({rule:e,rule_says:t,score:o},n){return[["Read by",a`a machine, by the rule <code>${e}</code>; no person has confirmed it`],t&&["The rule",t],n&&["Its words",a`<b>“${n}”</b>`],["Score",`${o.toFixed(2)} of 1: the share of this rule’s readings that are right, measured or estimated`]].filter(Boolean)}function fs(e){for(let{text:t,marks:o}of e){let n=o.find(r=>r[2]==="cue");if(n)return t.slice(n[0],n[1])}return null}function $s(e){let{speaker:t,told_by:o,said:n,day:r,conditions:s,article:i,passages:l}=e,c=!t||t.standing==="outlet",{text:m,how:u}=Ie(i.published);return[...oo(e,fs(l)),["Speaker",o?`${o} tells it of the party: hollow in the table`:c?"nobody is named: the outlet’s own words":t.party?`counted to ${t.party}`:"of no known party"],s.length>0&&["Only",Q(s)],["Day",n?De(n,"said"):De(r,"by")],["Article",[m,u].filter(Boolean).join(", ")]].filter(Boolean)}var no=({rows:e})=>a`<dl>${e.map(([t,o])=>a`<div key=${t}><dt>${t}</dt><dd dir="auto">${o}</dd></div>`)}</dl>`;function vt({statement:e,open:t=!1}){return a`<details class="why" open=${t}>
<summary class="small" title="How this was read">Why</summary>
<${no} rows=${$s(e)} />
</details>`}var Se=e=>h(`/article/${e.article.id}`,{claim:e.claim});function ce({article:e}){let t=e.outlet??"outlet unknown";return e.outlet_id?a`<a class="outlet" href=${`/outlet/${encodeURIComponent(e.outlet_id)}`}>${t}</a>`:a`<span class="outlet">${t}</span>`}function nt({statement:e}){let{speaker:t}=e;if(!t||t.standing==="outlet")return a`<span class="speaker">in the outlet’s own words</span>`;let o=t.name??t.surface,n=t.name&&t.surface&&t.surface!==t.name?`called “${t.surface}”`:void 0;return a`<span class="speaker" title=${n}>${e.own_words?"said by ":"by "}${t.actor?a`<a href=${`/actor/${encodeURIComponent(t.actor)}`} dir="auto">${o}</a>`:a`<bdi>${o}</bdi>`}${Y(t.standing)&&!o.toLowerCase().includes(Y(t.standing))&&a`, <b class="standing">${Y(t.standing)}</b>`}</span>`}function rt({statement:e}){return a`<blockquote class="words" dir="auto">
${e.passages.map((t,o)=>a`<p key=${t.id} dir="auto">${o>0&&" … "}<${ie} text=${t.text} marks=${t.marks} /></p>`)}
</blockquote>`}function ds({statement:e}){let{object:t,addressee:o,told_by:n}=e;return t.length+o.length===0&&!n?null:a`<p class="about quiet">
${t.length>0&&a`<span>about ${Q(t)}</span>`}
${o.length>0&&a`<span>${e.stance==="demand"?"asked of":"to"} ${Q(o)}</span>`}
${n&&a`<span>told by <b>${n}</b></span>`}
</p>`}function Fe({statement:e,lead:t=!1,near:o=null,names:n={}}){let{article:r}=e;return a`<article class="statement" data-row>
${t&&a`<p class="lead">
<b>${e.party}</b> <${j} of=${e.stance} hollow=${!!e.told_by} />
<span class="quiet"> · ${n[e.issue]??e.issue} · </span>
<${Z} day=${e.said??e.day} how=${e.said?"said":"by"} near=${o} />
</p>`}
<p class="source"><${ce} article=${r} /> <${U} article=${r} />${!r.current&&a` <span class="tag">older version</span>`}</p>
<${rt} statement=${e} />
<p class="by"><${nt} statement=${e} /></p>
<${ds} statement=${e} />
<div class="acts">
<a class="small" href=${Se(e)} title=${r.title??void 0} aria-label=${`Open the article: ${C(r.title??r.ref,90)}`}>Open</a>
<${Re} statement=${e} />
<a class="small" href=${`/claim/${e.claim}`} title="The address of this claim, which never changes">Link</a>
<${vt} statement=${e} />
</div>
</article>`}var hs={direct:"word for word",indirect:"in the outlet’s words",mixed:"partly word for word"};function pn({actor:e}){let t=`/api/actors/${encodeURIComponent(e.id)}/quotes`,o=H(`${t}?limit=25`),n=ae();return a`
<${V} list=${o} what="quotations" class="quote-rows" empty="No article quotes this actor, that Parley found."
row=${r=>a`<${_s} key=${r.id} quote=${r} actor=${e} near=${n} />`} />
<${B} path=${t} query=${{}} what="quotations" />
`}function _s({quote:e,actor:t,near:o}){let{article:n,speaker:r,medium:s,via:i,said:l,printed:c}=e,m=h(`/article/${n.id}`,{quote:e.id}),u=r?.surface&&r.surface!==t.name?r.surface:null,d=[e.speech?hs[e.kind]:"what they think or plan",s&&`in ${/^[aeiou]/i.test(s)?"an":"a"} ${s}`,l&&`said on ${y(l,o)}`,i&&`relayed by ${i}`,u&&`named “${C(u,40)}”`].filter(Boolean);return a`<li class="statement" data-row>
<p class="source"><${ce} article=${n} /> <${U} article=${n} />${c>1&&a`<span class="quiet"> · the same words in ${$(c,"article")}</span>`}</p>
<blockquote class="words" dir="auto">
${e.passages.map(f=>a`<p key=${f.id} dir="auto"><${ie} text=${f.text} marks=${f.marks} /></p>`)}
</blockquote>
<p class="by line"><span>${d.join(" · ")}</span><a class="small" href=${m} aria-label=${`Open the article at these words: ${C(n.title??n.ref,90)}`}>Open</a></p>
</li>`}var mn=4,ys=6,fn=({first:e,last:t})=>e?e===t?y(e):`${y(e,t)} to ${y(t)}`:"no day";function $n({actor:e}){return a`<aside class="who-is" aria-label="Who they are">
<${ws} actor=${e} />
<${bs} roles=${e.roles} />
<${xs} actor=${e} />
<${ks} joins=${e.joins} />
</aside>`}function dn({said:{article:e,passage:t}}){return a`<blockquote class="words"><p dir="auto"><a class="rowlink" href=${h(`/article/${e.id}`,{passage:t.id})}><${ie} text=${t.text} marks=${t.marks} /></a></p></blockquote>
<p class="source"><${ce} article=${e} /> <${U} article=${e} /></p>`}function ro({items:e,most:t,what:o,row:n}){let r=e.slice(t);return a`<ul class="brief-rows">${e.slice(0,t).map(n)}</ul>
${r.length>0&&a`<details><summary>${$(r.length,`more ${o}`)}</summary><ul class="brief-rows">${r.map(n)}</ul></details>`}`}function gs({sides:e,articles:t,closed:o}){if(e.length===0)return"No article says for whom.";let n=e.reduce((s,i)=>s+i.articles,0),[r]=e;return r.articles<.7*n?"The articles do not agree for whom.":o>=r.articles?`${$(r.articles,"article")} of ${b(t)} name ${r.side}; as many or more call the person a former official or somebody who speaks for nobody (${b(o)}).`:`Only ${$(r.articles,"article")} of ${b(t)} say for whom; that is too few.`}function ws({actor:e}){let{side:t,sides:o,standing:n}=e;return a`<section class="panel">
<header><h2>${t?a`Speaks for <a href=${h("/actors",{side:t})}>${et(t)}</a>`:"Speaks for: not settled"}</h2>${n&&a`<span class="quiet">${Y(n)}</span>`}</header>
${!t&&a`<p class="quiet">${gs(e)}</p>`}
<ul class="brief-rows">
${o.map(r=>a`<li key=${r.side} data-row>
<details open=${r.side===t}>
<summary><span class="line"><span><b>${r.side}</b>: ${$(r.articles,"article")} ${r.articles===1?"says":"say"} so</span><span class="day">${fn(r)}</span></span></summary>
<${dn} said=${r.evidence} />
</details>
</li>`)}
</ul>
</section>`}function bs({roles:e}){return e.length===0?null:a`<section class="panel">
<header><h2>Roles</h2><span class="quiet">with the first sentence</span></header>
<${ro} items=${e} most=${mn} what="role" row=${(t,o)=>a`<li key=${o} data-row>
<details>
<summary><span class="line"><span><b>${Pe(t.title,t.side)}</b>${!t.standing&&a`<span class="quiet"> speaks for nobody</span>`}</span>
<span class="day">${$(t.articles,"article")} · ${fn(t)}</span></span></summary>
<${dn} said=${t.evidence} />
</details>
</li>`} />
</section>`}function xs({actor:e}){return a`<section class="panel">
<header><h2>${$(e.names.length,"name")}</h2></header>
<${ro} items=${e.names} most=${ys} what="name" row=${({name:t,articles:o})=>a`<li key=${t} data-row class="line">
<bdi>${t}</bdi><a class="day" href=${h("/articles",{name:t})}>${$(o,"article")}</a>
</li>`} />
</section>`}function ks({joins:e}){return e.length===0?null:a`<section class="panel">
<header><h2>Why these names are one person’s</h2></header>
<${ro} items=${e} most=${mn} what="reason" row=${({name:t,other:o,words:n,score:r},s)=>a`<li key=${s} data-row>
<p class="line"><span><bdi>${C(t,60)}</bdi> <span class="quiet">=</span> <bdi>${C(o,60)}</bdi></span>
${r!==null&&a`<span class="day" title="How alike the names are: 1 is equal, from 0.72 they are joined">likeness ${r.toFixed(2)}</span>`}</p>
<p class="quiet">${n}</p>
</li>`} />
</section>`}function G(){let{data:e}=v("/api/issues"),t=Array.isArray(e)?e:e?.items??[];return Object.fromEntries(t.map(({id:o,name:n})=>[o,n]))}function he(){let{data:e}=v("/api/table");return e?[...e.columns,...e.more].map(t=>[t,t]):[]}var St=()=>Object.entries(G()),hn=Le.map(e=>[e,`${ve(e)} ${oe(e)}`]);function We(){let{data:e}=v("/api/outlets?limit=200");return(e?.items??[]).map(({id:t,name:o})=>[t,o])}function _e({value:e,label:t=null,onDay:o,...n}){return a`<span class=${`dayinput ${X(e)?"told":""}`}>
<input type="date" value=${e??""} aria-label=${t??void 0} ...${n}
onChange=${r=>o(r.currentTarget.value)} />
<span aria-hidden="true">${y(e)}</span>
</span>`}function ne({query:e,name:t,label:o}){return a`<label class="field"><span>${o}</span>
<${_e} name=${t} value=${e.get(t)} onDay=${n=>(n===""||X(n))&&K(x({[t]:n}),{replace:!0})} />
</label>`}var He=({query:e})=>a`<${ne} query=${e} name="as_of" label="as of" />`,_n="~";function ee({query:e,name:t,label:o,options:n,any:r="any"}){let s=e.getAll(t).length>1,i=s?_n:e.get(t)??"",l=i===""||n.some(([c])=>c===i);return a`<label class="field"><span>${o}</span>
<select name=${t} value=${i} onChange=${c=>c.currentTarget.value!==_n&&K(x({[t]:c.currentTarget.value}),{replace:!0})}>
<option value="">${r}</option>
${!l&&a`<option value=${i}>${s?`${e.getAll(t).length} chosen`:i}</option>`}
${n.map(([c,m])=>a`<option key=${c} value=${c}>${m}</option>`)}
</select>
</label>`}function st({query:e,name:t,label:o}){let n=e.get(t)??"",r=s=>s.currentTarget.value.trim()!==n&&K(x({[t]:s.currentTarget.value.trim()}),{replace:!0});return a`<label class="field"><span>${o}</span>
<input key=${n} type="text" name=${t} value=${n} dir="auto" onChange=${r}
onKeyDown=${s=>s.key==="Enter"&&r(s)} />
</label>`}var vs=["party","issue","stance","object","outlet","actor","speaker","group","from","to","as_of"];function yn({query:e}){let t=q(Object.fromEntries(vs.map(o=>[o,e.getAll(o)])));return a`
<${S} title="Positions" />
<p class="intro">Every sentence that says what a party demands, offers, accepts, rejects or supports, as printed: copies are rows of their own.</p>
<div class="filters" role="group" aria-label="Filters">
<${ee} query=${e} name="party" label="party" options=${he()} />
<${ee} query=${e} name="issue" label="issue" options=${St()} />
<${ee} query=${e} name="stance" label="stance" options=${hn} />
<${st} query=${e} name="object" label="about" />
<${st} query=${e} name="speaker" label="speaker" />
<${ee} query=${e} name="outlet" label="outlet" options=${We()} />
<${ne} query=${e} name="from" label="from" />
<${ne} query=${e} name="to" label="to" />
${t.size>0&&a`<a class="small" href="/positions">clear</a>`}
</div>
<${at} query=${t} />
`}function at({query:e}){let t=H(h("/api/positions",e)),o=G(),n=ae();return a`
<${V} list=${t} what="sentences" empty="No position matches all of these filters. Take one away, or choose other days."
row=${r=>a`<li key=${r.claim+r.article.id} class=${`edge-${r.stance}`}><${Fe} statement=${r} lead near=${n} names=${o} /></li>`} />
<${B} path="/api/positions" query=${e} />
`}function gn({id:e,query:t}){let{data:o,fault:n,retry:r}=v(`/api/actors/${encodeURIComponent(e)}`);if(!o)return a`<${S} title="Actor" /><${A} fault=${n} retry=${r} />${!n&&a`<${N} />`}`;let s=o.roles.find(c=>c.standing)??o.roles[0],i=t.get("show")??(o.quotes>0||o.positions===0?"quotes":"positions"),l=(c,m,u)=>a`<a href=${x({show:c})} data-replace aria-current=${i===c?"true":void 0}>${u} <span class="n">${b(m)}</span></a>`;return a`
<p class="crumb"><a href="/actors">Actors</a></p>
<${S} title=${o.name} />
<p class="actor-line">${s?Pe(s.title,s.side??o.side):Y(o.standing)}
<span class="quiet">${s||o.standing?" · ":""}named in <a href=${h("/articles",{actor:o.id})}>${$(o.articles,"article")}</a></span></p>
${o.asked&&a`<p class="note">This address is an older one of the same person.</p>`}
<div class="actor-body">
<section class="said" aria-label="What they said">
<p class="chips" role="group" aria-label="What is shown">${l("quotes",o.quotes,"Quotations")}${l("positions",o.positions,"Positions")}</p>
${i==="positions"?a`<${Ss} actor=${o} /><${at} query=${q({actor:o.id})} />`:a`<${pn} actor=${o} />`}
</section>
<${$n} actor=${o} />
</div>
`}function Ss({actor:e}){return e.parties.length===0?null:a`<p class="quiet told-of">Positions of ${e.parties.map(({party:t,positions:o},n)=>a`${n>0&&", "}<a key=${t}
href=${h("/positions",{actor:e.id,party:t})}>${t}</a> (${b(o)})`)}</p>`}function wn({query:e}){let t=q({q:e.get("q"),kind:e.get("kind"),side:e.get("side")});return a`
<${S} title="Actors" />
<p class="intro">Who speaks and who is spoken of. Names are taken for one person’s where they agree and nothing speaks against it; each actor’s page says why.</p>
<div class="filters" role="group" aria-label="Filters">
<${st} query=${e} name="q" label="name" />
<${ee} query=${e} name="side" label="speaks for" options=${he()} />
${t.size>0&&a`<a class="small" href="/actors">clear</a>`}
</div>
<${Ts} query=${t} />
`}function Ts({query:e}){let t=H(h("/api/actors",e));return a`
<${V} list=${t} what="actors" class="plain-rows actor-rows" empty="No actor matches. Try a part of the surname, or take a filter away."
row=${o=>a`<${Cs} key=${o.id} actor=${o} />`} />
<${B} path="/api/actors" query=${e} />
`}function Cs({actor:e}){let t=`/actor/${encodeURIComponent(e.id)}`,o=e.names.filter(n=>n!==e.name);return a`<li data-row>
<div>
<p><a class="title" href=${t}><bdi>${e.name}</bdi></a>${" "}<span class="quiet">${e.role?Pe(e.role,e.role_side??e.side):e.side?`speaks for ${et(e.side)}`:Y(e.standing)}</span></p>
${o.length>0&&a`<p class="quiet also-called">also <bdi>${C(o.join(", "),76)}</bdi></p>`}
</div>
<p class="nums quiet">
<a href=${h("/articles",{actor:e.id})}>${$(e.articles,"article")}</a>
<a href=${h(t,{show:"quotes"})}>${$(e.quotes,"quotation")}</a>
<a href=${h(t,{show:"positions"})}>${$(e.positions,"position")}</a>
</p>
</li>`}function bn(e,t,o){let n=0,r=e.length-1,s=-1;for(;n<=r;){let i=n+r>>1;e[i][t]<=o?(s=i,n=i+1):r=i-1}return s}function xn(e,t,o,n){let r=1-t;if(e.length===0)return[0,0];let s=bn(e,t,o),i=s<0?e[0][r]:e[s][r]+Math.min(o-e[s][t],e[s][2]),l=bn(e,t,n);if(l<0)return[i,Math.max(i,e[0][r])];let m=n-e[l][t]<=e[l][2]?e[l][r]+n-e[l][t]:e[l+1]?.[r]??e[l][r]+e[l][2];return[i,Math.max(i,m)]}var so=(e,t,o)=>xn(e,0,t,o),Tt=(e,t,o)=>xn(e,1,t,o);function As(e){try{let t=new URL(e);return t.protocol==="http:"||t.protocol==="https:"?t:null}catch{return null}}function kn({article:{article:e,authors:t,section:o,agencies:n,language:r,published:s,versions:i}}){let l=As(e.uri);return a`
<p class="crumb"><${ce} article=${e} /> <${U} article=${e} /> <span class="quiet">${Ie(s).how}</span></p>
<${S} title=${e.title??e.ref} />
<p class="quiet facts-line">
${t.length>0&&a`<span>by <bdi>${Q(t)}</bdi></span>`}
${o&&a`<span>${o}</span>`}
${n.length>0&&a`<span>with ${Q(n)}</span>`}
${r&&r!=="en"&&a`<span>language ${r}: not read for positions</span>`}
${l&&a`<span><a href=${l.href} rel="noreferrer noopener external" target="_blank">at ${l.hostname} ↗</a></span>`}
${e.uri&&!l&&a`<span>address <code>${e.uri}</code></span>`}
</p>
${i.length>1&&a`<p class="note">
${e.current?"The newest of ":"An older one of "}${b(i.length)} versions:${" "}
${i.map(c=>c.id===e.id?a`<b key=${c.id}>${b(c.version)}</b> `:a`<a key=${c.id} href=${`/article/${c.id}`}>${b(c.version)}</a> `)}
</p>`}
`}var Ns={direct:"word for word",indirect:"in the outlet’s words",mixed:"partly word for word"};function vn({article:e,quote:t}){let{quotes:o,text:n}=e;return o.length===0?null:a`<section class="panel">
<details open=${o.some(({id:r})=>r===t)}>
<summary><h2>${$(o.length,"quotation")}</h2></summary>
<ol class="claims">
${o.map(r=>a`<li key=${r.id} data-row class=${r.id===t?"current":""}>
<a class="rowlink" href=${x({quote:r.id,claim:null,passage:null,act:null,figure:null,actor:null,name:null})} data-replace
aria-current=${r.id===t?"true":void 0}>
<b><bdi>${r.speaker?.name??r.speaker?.surface??"speaker not settled"}</bdi></b>
<q class="content" dir="auto">${C(r.spans.map(([s,i])=>n.slice(s,i)).join(" … "),110)}</q>
</a>
${r.id===t&&a`<div class="why"><${no} rows=${Es(r,n)} /></div>`}
</li>`)}
</ol>
</details>
</section>`}function Es(e,t){let{speaker:o,cue:n,kind:r,medium:s,via:i,said:l}=e;return[...oo(e,n&&t.slice(...n)),["How",[Ns[r],s&&`in a ${s}`,i&&`relayed by ${i}`].filter(Boolean).join(", ")],o&&["Speaker",a`${o.actor?a`<a href=${`/actor/${encodeURIComponent(o.actor)}`}>${o.name}</a>`:o.name??o.surface}${o.party?`, counted to ${o.party}`:""}, ${Y(o.standing)}${o.surface&&o.surface!==o.name?`; called “${o.surface}” here`:""}`],["Day",l?`said on ${y(l)}`:"the day it was said is not told"]].filter(Boolean)}function Sn({article:e,focus:t}){let{text:o,blocks:n,passages:r}=e,s=0,i=!1;return n.map(([l,c,m])=>{let u=[];for(;s<r.length&&r[s].start<c;)r[s].start>=l&&u.push(r[s]),s+=1;let d=!i&&t&&t.start<c&&t.end>l;i||=d;let f=u.filter(p=>p.printed>0);return a`<div key=${l} class=${`block b-${m}`}>
<p data-start=${l} dir="auto"><${Os} words=${o.slice(l,c)} focus=${d?[Math.max(0,t.start-l),Math.min(c,t.end)-l]:null} /></p>
${f.length>0&&a`<${Ps} passages=${f} text=${o} />`}
</div>`})}function Os({words:e,focus:t}){if(!t)return e;let[o,n]=t;return a`${e.slice(0,o)}<mark id="focus" tabindex="-1">${e.slice(o,n)}</mark>${e.slice(n)}`}function Ps({passages:e,text:t}){let[o,n]=P(!1),r=Math.max(...e.map(s=>s.printed));return a`<details class="echoes" onToggle=${s=>n(s.currentTarget.open)}>
<summary title=${`${$(e.length,"sentence")} of this paragraph printed also in other articles`}>⧉<span class="unseen"> printed also in</span> ${r}</summary>
${o&&a`<div class="echoes-in">
${e.map(s=>a`<${Rs} key=${s.id} passage=${s} text=${t} />`)}
</div>`}
</details>`}function Rs({passage:e,text:t}){let o=v(`/api/passages/${encodeURIComponent(e.id)}/printings`);return a`
<p class="quiet" dir="auto">“${C(t.slice(e.start,e.end),80)}” printed also in</p>
<${A} fault=${o.fault} retry=${o.retry} />
${!o.data&&!o.fault&&a`<${N} />`}
<ul>
${(o.data?.items??[]).map(n=>a`<li key=${n.article.id}>
<a href=${h(`/article/${n.article.id}`,{passage:n.passage})}><span class="outlet">${n.article.outlet??"outlet unknown"}</span>, <bdi>${C(n.article.title??n.article.ref,90)}</bdi></a>${" "}
<${U} article=${n.article} />
</li>`)}
</ul>
${o.data&&o.data.total>o.data.items.length&&a`<p class="quiet">${o.data.items.length} of ${o.data.total} shown</p>`}
`}var Tn=e=>e.passages[0]?.start??0;function Cn({article:e,claim:t}){let o=G(),n=[...e.positions].sort((r,s)=>Tn(r)-Tn(s));return a`<section class="panel">
<header><h2>${$(n.length,"position")} in this article</h2></header>
${n.length===0&&a`<p class="quiet">No sentence says what a party demands, offers, accepts, rejects or supports, that Parley found.</p>`}
<ol class="claims">
${n.map(r=>a`<li key=${r.claim} data-row class=${`edge-${r.stance} ${r.claim===t?"current":""}`}>
<a class="rowlink" href=${x({claim:r.claim,passage:null,quote:null,act:null,figure:null,actor:null,name:null})} data-replace aria-current=${r.claim===t?"true":void 0}>
<span class="line"><span><b>${r.party}</b> <${j} of=${r.stance} hollow=${!!r.told_by} /></span><span class="quiet">${o[r.issue]??r.issue}</span></span>
<q class="content" dir="auto" title=${r.content}>${C(r.content,110)}</q>
${r.conditions.length>0&&a`<span class="if" dir="auto">${C(bt(r.conditions),80)}</span>`}
</a>
<p class="who"><${nt} statement=${r} />${r.told_by&&a` · told by <b>${r.told_by}</b>`}</p>
${r.claim===t&&a`<div class="acts"><${Re} statement=${r} /><a class="small" href=${`/claim/${r.claim}`} title="The address of this claim, which never changes">Link</a><${vt} statement=${r} open /></div>`}
</li>`)}
</ol>
</section>`}function An(e,t){let o=t.get("claim");if(o){let i=e.positions.find(c=>c.claim===o)?.passages[0];if(!i)return null;let l=i.marks.filter(c=>c[2]==="evidence");return l.length===0?{start:i.start,end:i.end}:{start:i.start+Math.min(...l.map(c=>c[0])),end:i.start+Math.max(...l.map(c=>c[1]))}}let n=t.get("quote")&&e.quotes.find(s=>s.id===t.get("quote"));if(n)return{start:n.spans[0]?.[0]??n.start,end:n.spans.at(-1)?.[1]??n.end};for(let s of["actor","name"]){let i=t.get(s)&&e.mentions.find(l=>l[s]===t.get(s));if(i)return{start:i.start,end:i.end}}let r=e.passages.find(s=>s.id===t.get("passage"));return r?{start:r.start,end:r.end}:null}function Nn(e,t){return t?e.flatMap(([o,n])=>n<=t.start||o>=t.end?[[o,n]]:[[o,t.start],[t.end,n]].filter(([r,s])=>r<s)):e}function En(e){let t=[];for(let{passages:o}of e.positions)for(let{start:n,marks:r}of o)for(let[s,i,l]of r)l==="evidence"&&t.push([n+s,n+i]);return t}var On=typeof CSS<"u"&&"highlights"in CSS&&typeof Highlight=="function";function Ct(e,t,o){let n=document.createRange(),r=document.createTreeWalker(e,NodeFilter.SHOW_TEXT),s=0,i=!1;for(let l=r.nextNode();l;l=r.nextNode()){let c=s+l.length;if(!i&&t<c&&(n.setStart(l,Math.max(0,t-s)),i=!0),i&&o<=c)return n.setEnd(l,o-s),n;s=c}return null}function Te(e,t){if(!On)return;let o=t.filter(Boolean);o.length===0?CSS.highlights.delete(e):CSS.highlights.set(e,new Highlight(...o))}function Pn(e,t){let o=Object.keys(t);if(!On)return()=>{};let n=new Set,r=()=>{for(let i of o){let l=[];for(let c of n){let m=Number(c.dataset.start),u=m+c.textContent.length;for(let[d,f]of t[i])d<u&&f>m&&l.push(Ct(c,Math.max(d,m)-m,Math.min(f,u)-m))}Te(i,l)}},s=new IntersectionObserver(i=>{for(let{target:l,isIntersecting:c}of i)c?n.add(l):n.delete(l);r()},{rootMargin:"200px"});for(let i of e.querySelectorAll("[data-start]"))s.observe(i);return()=>{s.disconnect();for(let i of o)Te(i,[])}}function qs(e){let t=innerHeight/3,o=null;for(let n of e.querySelectorAll("[data-start]")){let{top:r,bottom:s,height:i}=n.getBoundingClientRect();if(s<t)continue;let l=r>t?0:(t-r)/Math.max(1,i);o=Number(n.dataset.start)+Math.floor(l*n.textContent.length);break}return o}function Rn({article:e,focus:t,text:o}){let{data:n,fault:r,retry:s}=v(`/api/articles/${encodeURIComponent(e.article.id)}/received`,"text"),i=D(null),l=D(null);E(()=>{if(!n||!l.current)return;let{alignment:m}=e,u=_=>_[1]>_[0]&&Ct(l.current,_[0],_[1]);Te("received-dropped",e.dropped.map(({received:_})=>u(_))),Te("received-repairs",e.repairs.map(({received:_})=>u(_))),Te("received-focus",t?[u(so(m,t.start,t.end))]:[]);let d=_=>{let T=Math.min(n.length-1,so(m,_,_)[0]),k=T>=0&&Ct(l.current,T,T+1)?.getBoundingClientRect();if(!k)return;let g=i.current.getBoundingClientRect();i.current.scrollTop+=k.top-g.top-Math.min(g.height,innerHeight)/3},f=0,p=()=>{cancelAnimationFrame(f),f=requestAnimationFrame(()=>{let _=qs(o.current);_!==null&&d(_)})};return t?d(t.start):p(),addEventListener("scroll",p,{passive:!0}),()=>{cancelAnimationFrame(f),removeEventListener("scroll",p);for(let _ of["received-dropped","received-repairs","received-focus"])Te(_,[])}},[n,e,t?.start,t?.end]);let c=()=>{let m=getSelection();if(!m.isCollapsed||!l.current.contains(m.anchorNode))return;let u=document.createRange();u.selectNodeContents(l.current),u.setEnd(m.anchorNode,m.anchorOffset);let[d]=Tt(e.alignment,u.toString().length,u.toString().length),f=[...o.current.querySelectorAll("[data-start]")];(f.findLast(_=>Number(_.dataset.start)<=d)??f[0])?.scrollIntoView({block:"center"})};return a`<aside class="received" aria-label="As received">
<header><h2>As received</h2><p class="quiet">${$(e.received_length,"character")}, ${e.media_type??"text"} · <span class="sample-dropped">left out</span> <span class="sample-repair">mended</span></p></header>
<${A} fault=${r} retry=${s} />
${n===null&&!r&&a`<${N} />`}
<div class="received-scroll" ref=${i} tabindex="0" role="region" aria-label="Received text">
<pre ref=${l} dir="auto" onClick=${c}>${n}</pre>
</div>
</aside>`}var At=100;function jn({article:e}){let{repairs:t,dropped:o}=e,[n,r]=P(!1);return a`<section class="panel">
<header><h2>As it came</h2></header>
<p class="quiet">Received as ${e.media_type??"text"}, ${$(e.received_length,"character")}; ${b(e.text.length)} are the article.</p>
${t.length===0?a`<p class="quiet">Nothing had to be mended.</p>`:a`<details>
<summary>${$(t.length,"repair")}</summary>
<ul class="mends">
${t.slice(0,At).map((s,i)=>a`<li key=${i}><code dir="auto">${qn(s.before)}</code> → <code dir="auto">${qn(s.after)}</code> <span class="quiet">${s.kind}</span></li>`)}
</ul>
${t.length>At&&a`<p class="quiet">${At} of ${b(t.length)} shown; <a href=${`/api/articles/${e.article.id}`}>all as JSON</a></p>`}
</details>`}
${o.length===0?a`<p class="quiet">Nothing was left out.</p>`:a`<details onToggle=${s=>r(s.currentTarget.open)}>
<summary>${$(o.length,"piece")} left out</summary>
${n&&a`<${js} article=${e} />`}
</details>`}
</section>`}function qn(e){return e===""?"nothing":e.replace(/\n/g,"⏎").replace(/\u00a0/g,"⍽").replace(/^ +$/,t=>"␣".repeat(t.length))}function js({article:e}){let{data:t,fault:o,retry:n}=v(`/api/articles/${encodeURIComponent(e.article.id)}/received`,"text");return a`
<${A} fault=${o} retry=${n} />
<ul class="mends">
${e.dropped.slice(0,At).map(({received:[r,s],why:i})=>a`<li key=${r}>
<span class="quiet">${i}, ${$(s-r,"character")}</span>
${t!==null&&a`<pre dir="auto" tabindex="0" aria-label=${i}>${t.slice(r,Math.min(s,r+1500)).trim()}${s>r+1500&&" …"}</pre>`}
</li>`)}
</ul>
`}function Mn({id:e,query:t}){let{data:o,fault:n,retry:r}=v(`/api/articles/${encodeURIComponent(e)}`);return o?a`<${Ds} article=${o} query=${t} />`:a`<${S} title="Article" /><${A} fault=${n} retry=${r} />${!n&&a`<${N} what="Opening the article" />`}`}function Ms(e){return{positions:["positions",En(e)],quotations:["quotations",e.quotes.map(({start:t,end:o})=>[t,o])],names:["names",e.mentions.filter(({kind:t})=>t!=="time"&&t!=="number").map(({start:t,end:o})=>[t,o])],repairs:["repairs",e.repairs.map(({received:t})=>Tt(e.alignment,...t))],copies:["printed elsewhere too",e.passages.filter(({printed:t})=>t>0).map(({start:t,end:o})=>[t,o])]}}function Ds({article:e,query:t}){let o=An(e,t),n=t.get("received")==="1",r=t.has("show")?t.get("show").split(","):["positions"],s=_t(()=>Ms(e),[e]),i=D(null),l=t.get("claim"),c=o&&`${o.start} ${o.end}`;E(()=>Pn(i.current,Object.fromEntries(r.filter(u=>s[u]).map(u=>[u,Nn(s[u][1],o)]))),[e,r.join(),c]),Ce(()=>{let{back:u,state:d}=se.get();if(u&&d.scroll!==void 0)return;let f=document.getElementById("focus");f?.scrollIntoView({block:"center"}),f?.focus({preventScroll:!0});let p=document.querySelector(".beside .claims .current");if(p){let _=p.closest(".beside");_.scrollTop+=p.getBoundingClientRect().top-_.getBoundingClientRect().top-60}},[e,c]);let m=a`<${Cn} article=${e} claim=${l} /><${vn} article=${e} quote=${t.get("quote")} /><${jn} article=${e} />`;return a`
<${kn} article=${e} />
<div class="layers">
<div role="group" aria-label="Marked in the text">
${Object.entries(s).map(([u,[d,f]])=>a`<a key=${u} class=${`chip layer-${u}`} role="button" data-replace
aria-pressed=${r.includes(u)} aria-disabled=${f.length===0?"true":void 0}
href=${x({show:r.includes(u)?r.filter(p=>p!==u).join(",")||"none":[...r.filter(p=>p!=="none"),u].join(",")})}
>${d} <span class="n">${b(f.length)}</span></a> `)}
</div>
<a class="chip" role="button" aria-pressed=${n} data-replace href=${x({received:n?null:1})}>◐ as received, beside</a>
</div>
<div class=${`article-body ${n?"two":""}`}>
<div class="text" ref=${i} lang=${e.language??void 0}><${Sn} article=${e} focus=${o} /></div>
${n?a`<${Rn} article=${e} focus=${o} text=${i} />`:a`<aside class="beside" aria-label="In this article">
${m}
</aside>`}
</div>
${n&&a`<div class="below">${m}</div>`}
`}function Dn({query:e}){let t=q(Object.fromEntries(["outlet","from","to","actor","name"].map(o=>[o,e.get(o)])));return a`
<${S} title="Articles" />
<${Is} query=${e} />
<div class="filters" role="group" aria-label="Filters">
<${ee} query=${e} name="outlet" label="outlet" options=${We()} />
<${ne} query=${e} name="from" label="from" />
<${ne} query=${e} name="to" label="to" />
</div>
<${ao} query=${t} />
`}function Is({query:e}){let t=e.get("actor"),{data:o}=v(t&&`/api/actors/${encodeURIComponent(t)}`),n=e.get("name")??o?.name;return n?a`<p class="intro">Those that name ${t?a`<a href=${`/actor/${encodeURIComponent(t)}`}><bdi>${n}</bdi></a>`:a`“<bdi>${n}</bdi>”`}; each opens there.
<a class="small" href=${x({actor:null,name:null})}>all articles</a></p>`:null}function ao({query:e}){let t={actor:e.get("actor"),name:e.get("name")},o=H(h("/api/articles",e));return a`
<${V} list=${o} what="articles" class="plain-rows" empty="No article matches. Take a filter away, or choose other days."
row=${({article:n,positions:r,quotes:s,language:i})=>a`<li key=${n.id} data-row>
<a class="title" href=${h(`/article/${n.id}`,t)} dir="auto">${n.title??n.ref}</a>
<p class="source"><span class="outlet">${n.outlet??"outlet unknown"}</span> <${U} article=${n} />
<span class="quiet"> · ${$(r,"position")} · ${$(s,"quotation")}${i&&i!=="en"?` · language ${i}`:""}</span></p>
</li>`} />
<${B} path="/api/articles" query=${e} />
`}function In({query:e}){let t=q({as_of:e.get("as_of"),since:e.get("since")}),{data:o,loading:n,fault:r,retry:s}=v(h("/api/brief",t)),i=O(W),l=ae(),c=o?.as_of??o?.coverage?.last??null;return a`
<div class="brief-head">
<${S} title="Brief" >${i?.conflict?`${i.conflict}: where the talks stand`:"Where the talks stand"}<//>
<p class="quiet">
${c&&`As of ${y(c)}`}${o?.since&&`, what is new since ${y(o.since)}`}
${o&&` · ${$(o.coverage.articles,"article")} of ${$(o.coverage.outlets,"outlet")}`}
${" · "}Only sentences of the articles, each with its source; nothing is summed up by a machine.
</p>
<div class="filters">
<${He} query=${e} /><${ne} query=${e} name="since" label="new since" />
<a class="small" href=${h("/api/brief.md",t)} download="brief.md">Markdown</a>
<button type="button" class="small" onClick=${()=>print()}>Print</button>
</div>
</div>
<${A} fault=${r} retry=${s} />
${!o&&!r&&a`<${N} />`}
${o&&o.sections.length===0&&a`<${z}>Nothing to tell ${o.since?`since ${y(o.since)}. Take the day away for the whole`:"yet"}.<//>`}
<div class=${`brief ${n?"loading":""}`}>
${(o?.sections??[]).map(m=>a`<section key=${m.issue} class="brief-section">
<h2><a href=${`/issue/${m.issue}`}>${m.name}</a></h2>
${m.items.map(u=>a`<${Ls} key=${u.party} item=${u} near=${l} />`)}
</section>`)}
</div>
`}function Ls({item:e,near:t}){let{statement:o}=e,{article:n}=o;return a`<article class=${`brief-item edge-${e.stance}`} data-row>
<p class="lead"><b>${e.party}</b> <${j} of=${e.stance} hollow=${e.hollow} /> <${Z} day=${e.day} how=${e.day_how} near=${t} />
<span class="quiet"> · ${Oe(e)}${e.hollow&&o.told_by?` · only ${o.told_by} says so`:""}</span></p>
<${rt} statement=${o} />
<p class="source">
<${nt} statement=${o} /> · <span class="outlet">${n.outlet??"outlet unknown"}</span>,${" "}
<a href=${Se(o)} dir="auto">${n.title??n.ref}</a>, <${U} article=${n} />
</p>
</article>`}function Fs(e){let t=e.filter(o=>!o.copy_of).map(o=>({origin:o,copies:[]}));for(let o of e.filter(n=>n.copy_of)){let n=t.find(({origin:r})=>r.claim===o.copy_of.claim&&r.article.id===o.copy_of.article);n?n.copies.push(o):t.push({origin:o,copies:[]})}return t}function Be({group:e,near:t=null,lead:o=!1,names:n={},level:r="h3"}){let s=Fs(e.printings??[e.best]),i=(e.printings??[e.best]).length;return a`<section class=${`group edge-${e.stance}`}>
<header class="group-head">
<${r} class="group-name">${o&&a`<span class="of-whom">${e.party} </span>`}<${j} of=${e.stance} hollow=${e.hollow} /> <${Z} day=${e.day} how=${e.day_how} near=${t} /><//>
<p class="quiet">
${o&&a`<a href=${h("/",{cell:`${e.issue}~${e.party}`})}>${n[e.issue]??e.issue}</a> · `}
${Oe(e)}${e.hollow&&a` · <b>only ${Q(e.told_by)} ${e.told_by.length===1?"says":"say"} so</b>`}
</p>
</header>
${s.map(({origin:l,copies:c})=>a`<div key=${l.claim+l.article.id} class="origin">
<${Fe} statement=${l} near=${t} />
${c.length>0&&a`<${Ws} copies=${c} />`}
</div>`)}
${e.statements>i&&a`<p class="quiet">
${b(i)} of ${$(e.statements,"sentence")} shown.${" "}
<a href=${h("/positions",{group:e.id})}>All ${b(e.statements)}</a>
</p>`}
</section>`}function Ws({copies:e}){let t=[...new Set(e.map(o=>o.article.outlet??"outlet unknown"))];return a`<details class="copies">
<summary>The same words also in ${$(e.length,"article")}<span class="quiet"> · ${C(Q(t),60)}</span></summary>
<ul>
${e.map(o=>a`<li key=${o.claim+o.article.id}>
<p class="source"><${ce} article=${o.article} /> <${U} article=${o.article} /></p>
<${rt} statement=${o} />
<p class="acts"><a class="small" href=${Se(o)}>Open</a><${Re} statement=${o} /></p>
</li>`)}
</ul>
</details>`}function Nt(e){return q({as_of:e.get("as_of"),party:e.getAll("party"),issue:e.getAll("issue"),compare:e.get("compare")})}var re=(e,t,o=null)=>[e,t,o].filter(Boolean).join("~"),ye=e=>x({cell:e,stance:null},se.get()),Ue=e=>e?{"data-replace":""}:{"data-state":"drawer"};function Ln({id:e}){let{data:t,fault:o,retry:n}=v(`/api/claims/${encodeURIComponent(e)}`),r=G();if(!t)return a`<${S} title="Claim" /><${A} fault=${o} retry=${n} />${!o&&a`<${N} />`}`;let s=t.printings[0],i=r[s.issue]??s.issue;return a`
<p class="crumb"><a href=${h("/",{cell:re(s.issue,s.party)})}>${s.party} on ${i}</a></p>
<${S} title=${`${s.party} ${oe(s.stance)}: ${s.content}`}>${s.party} ${oe(s.stance)} <q dir="auto">${s.content}</q><//>
<p class="quiet">Claim <code>${t.claim}</code> · printed in ${$(t.printings.length,"article")}</p>
<ul class="rows">
${t.printings.map(l=>a`<li key=${l.article.id} class=${`edge-${l.stance}`}><${Fe} statement=${l} lead names=${r} /></li>`)}
</ul>
${t.group&&a`<h2>The same position, as all report it</h2><${Be} group=${t.group} lead names=${r} />`}
`}function Et({difference:e,names:t,near:o=null,short:n=!1}){let{kind:r,issue:s,party:i,object:l,why:c,a:m,b:u}=e;return a`<div class="difference">
<p class="lead"><b>${i}</b> on ${t[s]??s}${l&&a`, <bdi>${l}</bdi>`}</p>
${!n&&a`<p class="quiet">${c}</p>`}
<div class="sides">${[m,u].map(d=>a`<${Hs} key=${d.id} group=${d} near=${o} short=${n} itself=${r==="parties"} />`)}</div>
</div>`}function Hs({group:e,near:t,short:o,itself:n}){let{best:r}=e,s=r.passages[0];return a`<div class=${`side edge-${e.stance}`}>
<p class="line"><span><${j} of=${e.stance} hollow=${e.hollow} /> ${e.hollow?a`<span class="quiet">says ${Q(e.told_by)}</span>`:n&&a`<span class="quiet">itself</span>`}</span><${Z} day=${e.day} how=${e.day_how} near=${t} /></p>
<p class="words" dir="auto"><a class="rowlink" href=${Se(r)}>${o||!s?C(s?.text??r.content,150):a`<${ie} text=${s.text} marks=${s.marks} />`}</a></p>
<p class="who">${r.article.outlet??"outlet unknown"}</p>
</div>`}function Fn({query:e}){let t=q({as_of:e.get("as_of")}),o=H(h("/api/differences",t)),n=G();return a`
<${S} title="Where they differ" />
<p class="intro">What others say of a party against what it says itself, and opposite stances of one party on one day. Both sentences stand side by side; which is right is for the reader.</p>
<div class="filters"><${He} query=${e} /></div>
<${V} list=${o} what="differences" class="wide-rows"
empty="No party is told to hold what it says itself it does not, and none took opposite stances on one day."
row=${(r,s)=>a`<li key=${s} data-row><${Et} difference=${r} names=${n} /></li>`} />
<${B} path="/api/differences" query=${t} />
`}function io(e,t,o){let n=de(t),r=Math.max(1,de(o)-n);return 3+94*Math.min(r,Math.max(0,de(e)-n))/r}var lo=e=>Math.round(e*100)/100;function Wn({dots:e,first:t,last:o,at:n=null}){let r=e.filter(i=>i.day);if(r.length===0||!t||!o)return null;let s=`${$(r.length,"day")} with a position, ${y(r[0].day)} to ${y(r.at(-1).day)}`;return a`<svg class="dots" role="img" aria-label=${s} height="10">
<line x1="0" x2="100%" y1="5" y2="5" />
${n&&a`<line class="at" x1=${`${lo(io(n,t,o))}%`} x2=${`${lo(io(n,t,o))}%`} y1="0" y2="10" />`}
${r.map(i=>a`<circle key=${i.day+i.stance+i.hollow} class=${`dot s-${i.stance} ${i.hollow?"hollow":""}`}
cx=${`${lo(io(i.day,t,o))}%`} cy="5" r=${i.groups>2?3.8:3}>
<title>${oe(i.stance)}, ${y(i.day)}</title>
</circle>`)}
</svg>`}var Bs=96,Hn=({party:e,issue:t})=>a`<span class="unseen">${e} on ${t}: </span>`;function Ke({cell:e,scale:t,compare:o}){let{now:n}=e,{best:r}=n,s=bt(r.conditions),i=e.groups-1,{near:l}=t;return a`
${o&&a`<${Ks} cell=${e} />`}
<span class="line">
${e.mixed?a`<span class="mixed"><b>mixed</b>${" "}<${j} of=${n.stance} hollow=${n.hollow} />${e.against.map(c=>a` <${j} key=${c.id} of=${c.stance} hollow=${c.hollow} />`)}</span>`:a`<${j} of=${n.stance} hollow=${n.hollow} />`}
<${Z} day=${n.day} how=${n.day_how} near=${l} />
</span>
${e.moved&&a`<${Us} moved=${e.moved} near=${l} />`}
<q class="content" dir="auto" title=${r.content}>${C(r.content,Bs)}</q>
${r.addressee.length>0&&a`<span class="whom">${n.stance==="demand"?"of":"to"} <bdi>${C(Q(r.addressee),48)}</bdi></span>`}
${s&&a`<span class="if" dir="auto" title=${s}>${C(s,64)}</span>`}
<span class="who">
${n.hollow?a`<b>says ${C(Q(n.told_by),40)}</b> · `:""}<bdi>${C(wt(r),56)}</bdi>
</span>
${n.hollow&&a`<span class="itself">itself: ${e.own?a`<${j} of=${e.own.stance} /> <${Z} day=${e.own.day} how=${e.own.day_how} near=${l} />`:"not reported"}</span>`}
<${Wn} dots=${e.dots} first=${t.first} last=${t.last} at=${o} />
<span class="counts"><span class="more-n">${Oe(n)}</span>${i>0&&a`<span class="more-n" title=${`${$(i,"more position")} of this party on this issue`}>${b(i)} more</span>`}</span>
`}function Us({moved:e,near:t}){let o=`moved from ${oe(e.from)} to ${oe(e.to)}`;return a`<span class="moved" title=${`${o}, ${y(e.day)}`}
><span class="unseen">${o}</span><span aria-hidden="true">moved <span class=${`s-${e.from}`}>${ve(e.from)}</span>→<span
class=${`s-${e.to}`}>${ve(e.to)}</span></span> <time datetime=${e.day}>${y(e.day,t)}</time></span
>`}function Ks({cell:e}){if(e.change==="new")return a`<span class="change">new: was not reported</span>`;if(!e.then||e.change==="same"||!e.change)return null;let t=e.then;return a`<span class="change" title=${t.best.content}>was <${j} of=${t.stance} hollow=${t.hollow} /> “${C(t.best.content,44)}” → now:</span>`}function Bn({coverage:e}){return a`<span class="none">not reported</span>
<span class="counts">in ${$(e.articles,"article")} of ${$(e.outlets,"outlet")}</span>`}var Qs=.03;function Qe(e){let t=e.rows.flatMap(s=>s.cells).flatMap(s=>s?.dots??[]).map(s=>s.day).filter(Boolean).sort(),o=e.as_of??t.at(-1)??e.coverage.last,{coverage:n}=e,r=Jt(n.first,n.last);return{first:t[Math.floor(t.length*Qs)]??n.first,last:o,near:r}}function Kn({id:e,query:t}){let n=G()[e]??e,r=t.get("as_of"),{data:s,fault:i,retry:l}=v(h("/api/table",{issue:e,as_of:r})),c=s?.rows.find(u=>u.issue===e),{data:m}=v(c?.also.length>0?h("/api/table",{issue:e,as_of:r,party:c.also}):null);return a`
<p class="crumb"><a href=${h("/",{as_of:r})}>Table</a></p>
<${S} title=${n} />
<${A} fault=${i} retry=${l} />
${!s&&!i&&a`<${N} />`}
${s&&!c&&a`<${z}>No position on this issue was found.<//>`}
${c&&a`
<div class="strip">
<${Un} table=${s} row=${c} />
${m?.rows[0]&&a`<${Un} table=${m} row=${m.rows[0]} />`}
</div>
${c.objects.length>0&&a`<p>About ${c.objects.map((u,d)=>a`${d>0&&", "}<a key=${u} href=${h("/positions",{issue:e,object:u})}><bdi>${u}</bdi></a>`)}.</p>`}
`}
<h2>Every position</h2>
<${at} query=${q({issue:e,as_of:r})} />
`}function Un({table:e,row:t}){let o=Qe(e);return t.cells.map((n,r)=>n&&a`<a key=${e.columns[r]} class=${`cell edge-${n.now.stance}`}
href=${h("/",{as_of:e.as_of,cell:re(t.issue,e.columns[r])})}>
<span class="of-whom">${e.columns[r]}</span>
<${Ke} cell=${n} scale=${o} compare=${null} />
</a>`)}function Qn(){return a`<${S} title="No such page" />
<p>This address belongs to no page. <a href="/">The table</a> leads to everything.</p>`}var Vn="parley.visits",Vs=1800*1e3;function Gn(){try{let e=JSON.parse(localStorage.getItem(Vn));return e&&typeof e=="object"?e:{}}catch{return{}}}var Jn=Object.fromEntries(Object.entries(Gn()).map(([e,{now:t,before:o}])=>[e,Date.now()-t?.at<Vs?o:t]));function zn(e){let t=Jn[e];if(!t?.at)return null;let o=new Date(t.at),n=r=>String(r).padStart(2,"0");return{day:`${o.getFullYear()}-${n(o.getMonth()+1)}-${n(o.getDate())}`,last:t.last,articles:t.articles}}function Yn(){addEventListener("pagehide",()=>{let e=W.get();if(!e?.last||e.state==="building")return;let t={at:Date.now(),last:e.last,articles:e.articles};try{localStorage.setItem(Vn,JSON.stringify({...Gn(),[e.ledger]:{now:t,before:Jn[e.ledger]??null}}))}catch{}})}var Gs=14;function it(e,t){let o=t&&zn(t.ledger),n=e.get("as_of")??t?.last;return X(e.get("since"))?{since:e.get("since"),how:"chosen",visit:o}:o&&n&&o.last<n?{since:o.last,how:"visit",visit:o}:{since:n?Me(n,-Gs):null,how:o&&!e.has("as_of")?"seen":"weeks",visit:o}}function Js({since:e,how:t,visit:o},n,r){let s=o?n.articles-o.articles:0,i=s>0?`; ${$(s,"article")} came in since`:"";return t==="visit"?`Since your last visit on ${y(o.day)}, when the articles went to ${y(o.last)}${i}.`:t==="seen"?`Nothing of a later day since your last visit on ${y(o.day)}${i}. Of the last two weeks:`:t==="weeks"?r?`Of the two weeks up to ${y(r)}.`:"Of the last two weeks: this browser has not been here before.":`After ${y(e)}, the day chosen.`}function Ot({query:e,now:t,max:o=null}){let n=it(e,t);return a`<div class="since quiet">
<p>${Js(n,t,e.get("as_of"))}</p>
<p class="since-day"><label>after <${_e} value=${n.since} max=${o??void 0} onDay=${r=>X(r)&&K(x({since:r}),{replace:!0})} /></label>
${n.how==="chosen"&&a` <a href=${x({since:null})} data-replace>as at first</a>`}</p>
</div>`}function Xn({query:e}){let t=O(W);if(!t)return a`<${S} title="New" /><${N} />`;let{since:o}=it(e,t);return o?a`<${zs} since=${o} asOf=${e.get("as_of")} now=${t} query=${e} />`:a`<${S} title="New" /><${z}>No position has a day, so none can be told to be new. Give articles a date in their front matter.<//>`}function zs({since:e,asOf:t,now:o,query:n}){let r=q({since:e,as_of:t}),s=H(h("/api/news",r)),i=G();return a`
<${S} title=${`New after ${y(e)}`} />
<p class="intro">Positions that were first reported after this day, the newest first. What only repeats an older one is not here.</p>
<${Ot} query=${n} now=${o} max=${t??o.last} />
<div class="filters"><${He} query=${n} /></div>
<${V} list=${s} what="positions" class="group-rows" empty="No position was first taken after this day. Choose an earlier one."
row=${l=>a`<li key=${l.id}><${Be} group=${l} lead names=${i} level="h2" /></li>`} />
<${B} path="/api/news" query=${r} />
`}function Zn({id:e}){let{data:t,fault:o,retry:n}=v(`/api/outlets/${encodeURIComponent(e)}`);return t?a`
<p class="crumb"><a href="/outlets">Outlets</a></p>
<${S} title=${t.name} />
<p class="quiet">${$(t.articles,"article")}${t.first&&` · ${y(t.first,t.last)} to ${y(t.last)}`}
${" · "}<a href=${h("/positions",{outlet:t.id})}>${$(t.positions,"position")}</a></p>
<h2>Articles</h2>
<${ao} query=${q({outlet:t.id})} />
`:a`<${S} title="Outlet" /><${A} fault=${o} retry=${n} />${!o&&a`<${N} />`}`}function er(){let e=H("/api/outlets");return a`
<${S} title="Outlets" />
<${V} list=${e} what="outlets" class="plain-rows" empty="No article names its outlet. Give one in the front matter or the profile."
row=${t=>a`<li key=${t.id} data-row>
<a class="title" href=${`/outlet/${encodeURIComponent(t.id)}`}>${t.name}</a>
<p class="quiet">${$(t.articles,"article")} · ${$(t.positions,"position")}${t.first&&` · ${y(t.first,t.last)} to ${y(t.last)}`}</p>
</li>`} />
<${B} path="/api/outlets" query=${{}} />
`}function co(e){if(e==null||e.length===0)return"—";if(Array.isArray(e))return e.map(co).join(", ");if(typeof e=="object")return Object.values(e).map(co).join(" · ");let t=/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d:\d\d)/.exec(e);return t?`${y(t[1])}, ${t[2]} UTC`:String(e)}function tr(){let e=H("/api/runs");return a`
<${S} title="Runs" />
<p class="intro">Each time the ledger was built: what was met, stored and rejected, and why.</p>
<${V} list=${e} what="runs" class="plain-rows" empty="No run is noted."
row=${(t,o)=>a`<li key=${o} data-row tabindex="-1">
<dl class="facts">${Object.entries(t).map(([n,r])=>a`<div key=${n}><dt>${n.replaceAll("_"," ")}</dt><dd dir="auto">${co(r)}</dd></div>`)}</dl>
</li>`} />
<${B} path="/api/runs" query=${{}} />
`}function or({query:e}){let t=e.get("q")??"",o=n=>{n.preventDefault(),K(x({q:new FormData(n.currentTarget).get("q").trim()}))};return a`
<${S} title=${t?`Search: ${t}`:"Search"}>Search<//>
<form class="search" role="search" aria-label="Passages" onSubmit=${o}>
<input key=${t} type="search" name="q" value=${t} aria-label="Words" dir="auto" autocomplete="off" /> <button type="submit">Search</button>
</form>
<p class="quiet">All words must be there. “A phrase” in quotation marks, the beginning of a word with an asterisk: corrid*</p>
<div class="filters" role="group" aria-label="Filters">
<${ee} query=${e} name="outlet" label="outlet" options=${We()} />
<${ee} query=${e} name="party" label="party" options=${he()} />
<${ee} query=${e} name="issue" label="issue" options=${St()} />
<${ne} query=${e} name="from" label="from" />
<${ne} query=${e} name="to" label="to" />
</div>
${t&&a`<${Ys} asked=${q(Object.fromEntries(["q","outlet","party","issue","from","to"].map(n=>[n,e.get(n)])))} />`}
`}function Ys({asked:e}){let t=H(h("/api/search",e));return a`
<${V} list=${t} what="passages" class="hits" empty="No passage has all of these words. Try fewer, or the beginning of a word with an asterisk."
row=${o=>a`<li key=${o.passage+o.article.id} data-row>
<p class="source"><span class="outlet">${o.article.outlet??"outlet unknown"}</span> <${U} article=${o.article} /></p>
<p class="words" dir="auto"><a class="rowlink" href=${h(`/article/${o.article.id}`,{passage:o.passage})}><${ie} text=${o.text} marks=${o.marks} /></a></p>
<p class="quiet" dir="auto">${o.article.title??o.article.ref}</p>
</li>`} />
<${B} path="/api/search" query=${e} />
`}var Xs=[];function Zs(e,t){if(!t)return e.length-1;let o=0;for(let n=0;n<e.length;n++)e[n].day<=t&&(o=n);return o}var ea=1500,ta=140;function nr({query:e}){let{data:t}=v("/api/days"),o=t?.items??Xs,n=e.get("as_of"),[r,s]=P(null),i=r??Zs(o,n),l=D(-1/0),c=D(0),m=p=>{clearTimeout(c.current),s(null);let _=!p||o.length>0&&p===o.at(-1).day,T=performance.now();K(x({as_of:_?null:p}),{replace:T-l.current<ea}),l.current=T,p&&$e(`as of ${y(p)}`)},u=p=>{clearTimeout(c.current),s(p),c.current=setTimeout(()=>m(o[p].day),ta)};E(()=>()=>clearTimeout(c.current),[]);let d=D(null);if(d.current=p=>{let _=Math.min(o.length-1,Math.max(0,i+p));return o[_]&&_!==i&&u(_),!0},E(()=>Ee(p=>p.key==="["?d.current(-1):p.key==="]"?d.current(1):!1),[]),t&&o.length===0&&!n)return a`<p class="quiet">No position has a day: the table is that of all articles.</p>`;let f=r===null?n??o.at(-1)?.day??"":o[r].day;return a`<div class="asof">
<label for="asof">As of</label>
<div class="slide">
<${oa} days=${o} until=${i} />
<input id="asof" type="range" min="0" max=${Math.max(0,o.length-1)} step="1" value=${i} disabled=${o.length===0}
aria-valuetext=${f?y(f):"no day"} aria-keyshortcuts="[ ]" title="[ and ] move by a day"
onInput=${p=>u(p.currentTarget.valueAsNumber)} />
</div>
<${_e} label="As of, a day" value=${X(f)?f:""} min=${o[0]?.day} max=${o.at(-1)?.day} onDay=${p=>X(p)&&m(p)} />
<button type="button" class="small latest" disabled=${!n} onClick=${()=>m(null)}>Latest</button>
</div>`}function oa({days:e,until:t}){if(e.length<2)return null;let o=Math.max(...e.map(i=>i.statements)),n=100/e.length,r=(i,l)=>e.slice(i,l).map(({statements:c},m)=>{let u=1+15*Math.sqrt(c/o);return`M${((i+m)*n).toFixed(2)} 16V${(16-u).toFixed(1)}h${(n*.7).toFixed(2)}V16z`}).join(""),s=de(e.at(-1).day)-de(e[0].day)+1;return a`<svg class="density" viewBox="0 0 100 16" preserveAspectRatio="none" aria-hidden="true">
<title>${$(e.length,"day")} with positions in ${$(s,"day")}</title>
<path class="before" d=${r(0,t+1)} /><path class="after" d=${r(t+1,e.length)} />
</svg>`}var rr=2;function Pt({row:e,openCell:t}){let o=e.also??[];if(o.length===0)return null;let n=o.length<=rr+1?o:o.slice(0,rr),r=o.length-n.length;return a`<span class="also">also${" "}
${n.map((s,i)=>a`${i>0&&", "}<a key=${s} href=${ye(re(e.issue,s))} ...${Ue(t)}
title=${`${s} on ${e.name}`}>${s}</a>`)}
${r>0&&a`${" "}and <a href=${`/issue/${e.issue}`} title=${`all that speak on ${e.name}`}>${b(r)} more<span class="unseen"> on ${e.name}</span></a>`}
</span>`}function sr({table:e,query:t}){let o=t.getAll("open");return a`<div class="cards">
${e.rows.map(n=>a`<${na} key=${n.issue} row=${n} table=${e} opened=${o} current=${t.get("cell")} />`)}
</div>`}function na({row:e,table:t,opened:o,current:n}){let r=o.includes(e.issue),s=x({open:r?o.filter(i=>i!==e.issue):[...o,e.issue]});return a`<section class="card">
<h2><a href=${`/issue/${e.issue}`}>${e.name}</a></h2>
<${ar} cells=${e.cells} columns=${t.columns} issue=${e.issue} name=${e.name} table=${t} current=${n} />
<${Pt} row=${e} openCell=${n} />
${e.objects.length>0&&a`<a class="objects" href=${s} data-replace role="button" aria-expanded=${r}>${r?"▾":"▸"} by object: ${C(e.objects.join(", "),60)}</a>`}
${r&&a`<${ra} row=${e} table=${t} current=${n} />`}
</section>`}function ra({row:e,table:t,current:o}){let{data:n,fault:r}=v(h("/api/objects",{issue:e.issue,as_of:t.as_of,party:t.columns}));return n?n.rows.map(s=>a`<div key=${s.object} class="card-object">
<h3><bdi>${s.object}</bdi></h3>
<${ar} cells=${s.cells} columns=${n.columns} issue=${e.issue} object=${s.object} name=${s.object} table=${t} current=${o} />
</div>`):a`<p class="quiet">${r?r.message:"Loading …"}</p>`}function ar({cells:e,columns:t,issue:o,object:n=null,name:r,table:s,current:i}){let l=Qe(s),c=t.filter((m,u)=>!e[u]);return a`
${e.map((m,u)=>{if(!m)return null;let d=re(o,t[u],n);return a`<a key=${d} class=${`cell edge-${m.now.stance} ${i===d?"current":""}`} href=${ye(d)} ...${Ue(i)}
data-cell=${d} data-row>
<span class="of-whom">${t[u]}<span class="unseen"> on ${r}</span></span>
<${Ke} cell=${m} scale=${l} compare=${s.compare} />
</a>`})}
${c.length>0&&a`<p class="none quiet">${Q(c)}: not reported in ${$(s.coverage.articles,"article")} of ${$(s.coverage.outlets,"outlet")}</p>`}
`}function Ve({label:e,on:t=!1,children:o}){let n=D(null),r=()=>n.current?.open?(n.current.open=!1,!0):!1;return E(()=>{let s=l=>!n.current?.contains(l.target)&&r();document.addEventListener("pointerdown",s);let i=Ee(l=>l.key!=="Escape"||!r()?!1:(n.current.querySelector("summary").focus(),!0));return()=>{document.removeEventListener("pointerdown",s),i()}},[]),a`<details class=${`menu ${t?"on":""}`} ref=${n}>
<summary>${e}</summary>
<div class="menu-in" onClick=${s=>s.target.closest("a")&&r()}>${o}</div>
</details>`}function ir({query:e,last:t}){let o=e.get("compare"),n=e.get("as_of")??t,r=i=>K(x({compare:i}));if(!n&&!o)return null;let s=n?[["a week before",Me(n,-7)],["two weeks before",Me(n,-14)],["a month before",Me(n,-30)]]:[];return a`<${Ve} label=${o?`Compared with ${y(o)}`:"Compare"} on=${!!o}>
<label class="line">with the day <${_e} value=${o} max=${n??void 0} onDay=${i=>X(i)&&r(i)} /></label>
${s.map(([i,l])=>a`<a key=${i} href=${x({compare:l})}>${i}<span class="quiet"> · ${y(l)}</span></a>`)}
${o&&a`<a href=${x({compare:null})}>do not compare</a>`}
<//>`}function lr(){history.state?.drawer?history.back():K(x({cell:null,stance:null}),{replace:!0})}function cr({at:e,table:t,query:o}){let[n,r,...s]=e.split("~"),i=s.join("~")||null,l=o.get("stance"),c=D(null),m=t.rows.find(g=>g.issue===n),u=i??m?.name??n,d={issue:n,party:r,object:i,as_of:o.get("as_of")},f=H(h("/api/groups",{...d,stance:l,limit:20})),p=ae(),_=i?null:m?.cells[t.columns.indexOf(r)],T=f.items.flatMap(g=>g.printings),k=D(null);return k.current=()=>T.length>0&&en(T,`${r} on ${u}`,f.items.length<f.total||f.items.some(g=>g.statements>g.printings.length)?` of the ${b(f.items.length)} of ${$(f.total,"position")} shown`:""),E(()=>((se.get().state.drawer||document.activeElement?.dataset.cell)&&c.current.querySelector("h2").focus({preventScroll:!0}),c.current.scrollTop=0,Ee(g=>{if(g.key==="Escape")lr();else if(g.key==="c")k.current();else return!1;return!0})),[e]),a`<section class="drawer" role="dialog" aria-modal="false" aria-labelledby="drawer-name" ref=${c} tabindex="-1">
<header class="drawer-head">
<div>
<h2 id="drawer-name" tabindex="-1">${r} on <bdi>${u}</bdi></h2>
<p class="quiet">
${t.as_of&&`as of ${y(t.as_of)} · `}
${f.there&&$(f.total,"position")}
${_?.first&&` · first reported ${y(_.first)}`}
${i&&a` · <a href=${x({cell:`${n}~${r}`})} data-replace>all of ${m?.name??n}</a>`}
</p>
${_?.moved&&a`<p>Moved from <${j} of=${_.moved.from} /> to <${j} of=${_.moved.to} /> on ${y(_.moved.day)}.</p>`}
</div>
<div class="drawer-acts">
${T.length>0&&a`<button type="button" class="small" aria-haspopup="dialog" aria-keyshortcuts="c" title="Cites all sentences shown and copies them (c)"
onClick=${()=>k.current()}>Cite all</button>`}
<button type="button" class="plain" aria-label="Close the cell" title="Close (Esc)" onClick=${lr}>✕</button>
</div>
</header>
<${sa} at=${e} table=${t} stance=${l} />
<${A} fault=${f.fault} retry=${f.retry} />
${!f.there&&f.loading&&a`<${N} what="Finding the sentences" />`}
<div class=${f.loading?"loading":""} aria-busy=${f.loading}>
${f.there&&f.items.length===0&&a`<${aa} table=${t} party=${r} name=${u} stance=${l} />`}
${f.items.map(g=>a`<${Be} key=${g.id} group=${g} near=${p} />`)}
${f.items.length>0&&a`
<${eo} list=${f} what="positions" />
<${cn} />
<${B} what="sentences" path="/api/positions" query=${{...d,stance:l}} page=${h("/positions",{...d,stance:l})} />
`}
</div>
</section>`}function sa({at:e,table:t,stance:o}){let[n,r]=e.split("~"),s=t.rows.find(l=>l.issue===n)?.cells[t.columns.indexOf(r)],i=Le.filter(l=>s?.dots.some(c=>c.stance===l)||s?.now.stance===l||l===o);return i.length<2?null:a`<p class="chips" role="group" aria-label="Stance">
<a href=${x({stance:null})} data-replace aria-current=${o?void 0:"true"}>all</a>
${i.map(l=>a`<a key=${l} href=${x({stance:l})} data-replace aria-current=${o===l?"true":void 0}><${j} of=${l} /></a>`)}
</p>`}function aa({table:e,party:t,name:o,stance:n}){return n?a`<${z}>No position of this stance. <a href=${x({stance:null})} data-replace>All stances</a>.<//>`:a`<${z}>
Not reported. ${$(e.coverage.articles,"article")} of ${$(e.coverage.outlets,"outlet")} were read${e.as_of?` up to ${y(e.as_of)}`:""},
and none holds a position of ${t} on ${o} that Parley found. That does not mean that there is none:${" "}
<a href=${h("/search",{q:`${t} ${o}`})}>search the articles</a>.
<//>`}function ur({query:e}){let t=Nt(e),o=q({as_of:e.get("as_of"),party:e.getAll("party"),issue:e.getAll("issue")});return a`<${Ve} label="Export">
<p class="quiet">The table as shown</p>
<a href=${h("/api/table.json",t)} download="table.json">JSON</a>
<p class="quiet">All positions behind it, each with its words</p>
<a href=${h("/api/positions.csv",o)} download="positions.csv">CSV</a>
<a href=${h("/api/positions.json",o)} download="positions.json">JSON</a>
<a href=${h("/api/positions.jsonl",o)} download="positions.jsonl">JSONL</a>
<button type="button" class="small" onClick=${()=>print()}>Print</button>
<//>`}function pr({query:e}){let t=O(W),o=G(),n=e.get("as_of"),r=ae();return t?a`
<${ia} query=${e} now=${t} names=${o} near=${r} />
<${la} asOf=${n} names=${o} near=${r} />
<${ca} names=${o} />
`:a`<${N} />`}function uo({title:e,all:t,told:o=null,answer:n,children:r,empty:s}){let{data:i,fault:l,retry:c}=n;return a`<section class="panel">
<header><h2>${e}</h2>${i&&i.items.length>0&&a`<a class="all" href=${t}>all ${b(i.total)}</a>`}</header>
${o}
<${A} fault=${l} retry=${c} />
${!i&&!l&&a`<${N} />`}
${i&&i.items.length===0&&a`<p class="quiet">${s}</p>`}
${r}
</section>`}function ia({query:e,now:t,names:o,near:n}){let{since:r}=it(e,t),s=e.get("as_of"),i=v(r&&h("/api/news",{since:r,as_of:s,limit:5}));if(!r)return a`<section class="panel"><header><h2>New</h2></header><p class="quiet">${t.articles===0?"No article is here yet.":a`No position has a day, so none can be told to be new. Give articles a date in their front matter.`}</p></section>`;let l=a`<${Ot} query=${e} now=${t} max=${s??t.last} />`;return a`<${uo} title="New" all=${h("/news",{since:r,as_of:s})} answer=${i} told=${l}
empty=${`No position was first taken after ${y(r)}${s?` and by ${y(s)}`:""}. Choose an earlier day.`}>
<ul class="brief-rows">
${(i.data?.items??[]).map(c=>a`<li key=${c.id} data-row>
<a class="rowlink" href=${ye(re(c.issue,c.party))} data-state="drawer">
<span class="line"><span><b>${c.party}</b> <${j} of=${c.stance} hollow=${c.hollow} /></span><${Z} day=${c.day} how=${c.day_how} near=${n} /></span>
<q class="content" dir="auto">${C(c.best.content,90)}</q>
<span class="who">${o[c.issue]??c.issue} · ${c.hollow?`says ${c.told_by.join(", ")}`:C(wt(c.best),48)}</span>
</a>
</li>`)}
</ul>
<//>`}function la({asOf:e,names:t,near:o}){let n=v(h("/api/differences",{as_of:e,limit:3}));return a`<${uo} title="Where they differ" all=${h("/differences",{as_of:e})} answer=${n}
empty="No party is told to hold what it says itself it does not, and none took opposite stances on one day.">
<ul class="brief-rows">
${(n.data?.items??[]).map((r,s)=>a`<li key=${s} data-row><${Et} difference=${r} names=${t} near=${o} short /></li>`)}
</ul>
<//>`}function ca({names:e}){let t=v("/api/latest?limit=4");return a`<${uo} title="Came in last" all="/articles" answer=${t} empty="No article is here yet.">
<ul class="brief-rows">
${(t.data?.items??[]).map(({article:o,positions:n,more:r})=>a`<li key=${o.id} data-row>
<a class="title" href=${`/article/${o.id}`} dir="auto">${o.title??o.ref}</a>
<p class="source"><span class="outlet">${o.outlet??"outlet unknown"}</span> <${U} article=${o} /></p>
${n.length>0&&a`<p class="who">${n.slice(0,3).map(s=>a`<a key=${s.claim} class="chip"
href=${h(`/article/${o.id}`,{claim:s.claim})} title=${s.content}>${s.party} <${j} of=${s.stance} /> ${e[s.issue]??s.issue}</a> `)}
${n.length-3+r>0&&a`<span class="quiet">+${b(Math.max(0,n.length-3)+r)}</span>`}</p>`}
</li>`)}
</ul>
<//>`}var ua=174,pa=140,ma=48,fa=432,$a=1180,mr=()=>{let e=innerWidth-ma-pa-(innerWidth>$a?fa:0);return Math.max(2,Math.floor(e/ua))};function fr(){let[e,t]=P(mr);return E(()=>{let o=()=>t(mr());return addEventListener("resize",o),()=>removeEventListener("resize",o)},[]),e}function $r(e,t){return e.columns.length<=t?e:{...e,columns:e.columns.slice(0,t),more:[...e.columns.slice(t),...e.more],rows:e.rows.map(o=>({...o,cells:o.cells.slice(0,t),also:[...e.columns.filter((n,r)=>r>=t&&o.cells[r]),...o.also]}))}}function dr(e){let[t,o]=P(()=>matchMedia(e).matches);return E(()=>{let n=matchMedia(e),r=()=>o(n.matches);return r(),n.addEventListener("change",r),()=>n.removeEventListener("change",r)},[e]),t}function hr({table:e,query:t}){let o=he().map(([s])=>s),n=t.has("party")?[...new Set([...e.columns,...o])]:[...e.columns,...e.more];if(n.length<2)return null;let r=s=>{let i=e.columns.includes(s)?e.columns.filter(l=>l!==s):[...e.columns,s];i.length>0&&K(x({party:i}),{replace:!0})};return a`<${Ve} label=${`Parties ${e.columns.length} of ${n.length}`} on=${t.has("party")}>
<div class="choices" role="group" aria-label="Parties with a column">
${n.map(s=>a`<label key=${s}><input type="checkbox" checked=${e.columns.includes(s)}
disabled=${e.columns.length===1&&e.columns[0]===s} onChange=${()=>r(s)} /> ${s}</label>`)}
</div>
${t.has("party")&&a`<a href=${x({party:null})}>as at first</a>`}
<//>`}var _r={ArrowUp:[-1,0],ArrowDown:[1,0],ArrowLeft:[0,-1],ArrowRight:[0,1]};function yr(){let e=D("0,0"),t=Ze(n=>{let r=n.target.dataset?.at;if(!r||n.metaKey||n.ctrlKey||n.altKey)return;let[s,i]=r.split(",").map(Number),l=(m,u)=>n.currentTarget.querySelector(`[data-at="${m},${u}"]`),c=null;if(_r[n.key]){let[m,u]=_r[n.key];c=l(s+m,i+u),n.preventDefault()}else n.key==="Home"?c=l(s,0):n.key==="End"&&(c=[...n.currentTarget.querySelectorAll(`[data-at^="${s},"]`)].at(-1));c&&(n.preventDefault(),c.focus())},[]),o=Ze(n=>{let r=n.target.dataset?.at;!r||r===e.current||(n.currentTarget.querySelector(`[data-at="${e.current}"]`)?.setAttribute("tabindex","-1"),n.target.setAttribute("tabindex","0"),e.current=r)},[]);return{onKeyDown:t,onFocusIn:o,stop:(n,r)=>e.current===`${n},${r}`?0:-1}}function gr({table:e,query:t}){let{stop:o,...n}=yr(),r=t.getAll("open"),s={scale:Qe(e),coverage:e.coverage,compare:e.compare,cell:t.get("cell"),stop:o},i=[],l=0;for(let m of e.rows){let u=r.includes(m.issue);i.push(a`<${da} key=${m.issue} row=${m} at=${l} isOpen=${u} opened=${r} table=${e} shown=${s} />`),l+=u?100:1}let c=e.columns.length>5;return a`<div class=${`table-scroll ${c?"wide":""}`} tabindex=${c?0:void 0} role=${c?"region":void 0}
aria-label=${c?"The table, to be scrolled sideways":void 0}>
<table class=${`table ${s.scale.near?"":"years"}`} role="grid" aria-label="Positions by issue and party" ...${n}>
<thead>
<tr>
<th scope="col" class="issue">Issue</th>
${e.columns.map(m=>a`<th key=${m} scope="col"><a href=${h("/positions",{party:m})}>${m}</a></th>`)}
</tr>
</thead>
<tbody>${i}</tbody>
</table>
</div>`}function da({row:e,at:t,isOpen:o,opened:n,table:r,shown:s}){let i=x({open:o?n.filter(l=>l!==e.issue):[...n,e.issue]});return a`
<tr class=${o?"opened":""}>
<th scope="row" class="issue">
<a class="issue-name" href=${`/issue/${e.issue}`}>${e.name}</a>
${e.objects.length>0&&a`<a class="objects" href=${i} data-replace role="button" aria-expanded=${o}
title=${e.objects.join(", ")}>${o?"▾":"▸"} ${C(e.objects.join(", "),40)}</a>`}
<${Pt} row=${e} openCell=${s.cell} />
</th>
<${wr} cells=${e.cells} at=${t} columns=${r.columns} issue=${e.issue} name=${e.name} shown=${s} />
</tr>
${o&&a`<${ha} row=${e} at=${t+1} table=${r} shown=${s} />`}
`}function ha({row:e,at:t,table:o,shown:n}){let{data:r,fault:s}=v(h("/api/objects",{issue:e.issue,as_of:o.as_of,party:o.columns}));return r?r.rows.map((i,l)=>a`<tr key=${i.object} class="object">
<th scope="row" class="issue"><bdi>${i.object}</bdi></th>
<${wr} cells=${o.columns.map(c=>i.cells[r.columns.indexOf(c)]??null)} at=${t+l} columns=${o.columns}
issue=${e.issue} object=${i.object} name=${i.object} shown=${n} />
</tr>`):a`<tr class="object"><td colspan=${o.columns.length+1} class="quiet">${s?s.message:"Loading …"}</td></tr>`}function wr({cells:e,at:t,columns:o,issue:n,object:r=null,name:s,shown:i}){return e.map((l,c)=>{let m=o[c],u=re(n,m,r),d=[l?`edge-${l.now.stance}`:"empty-cell",l?.now.hollow?"edge-hollow":"",i.cell===u?"current":"",i.compare&&l?`change-${l.change}`:""];return a`<td key=${m} class=${d.join(" ")}>
<a class="cell" href=${ye(u)} ...${Ue(i.cell)} data-cell=${u} data-at=${`${t},${c}`} tabindex=${i.stop(t,c)}
aria-current=${i.cell===u?"true":void 0}>
<${Hn} party=${m} issue=${s} />
${l?a`<${Ke} cell=${l} scale=${i.scale} compare=${i.compare} />`:a`<${Bn} coverage=${i.coverage} />`}
</a>
</td>`})}function br({query:e}){let t=Nt(e).toString(),{data:o,loading:n,fault:r,retry:s}=v(`/api/table${t&&`?${t}`}`),i=O(W),l=fr(),c=o&&(e.has("party")?o:$r(o,l)),m=dr("(max-width: 720px)"),u=e.get("cell");ga(u);let d=c?.conflict??i?.conflict;return a`
<div class="home-head">
<div class="home-title">
<${S} title=${d??"The negotiating table"} />
${c&&a`<${_a} table=${o} now=${i} query=${e} />`}
</div>
<div class="controls">
<${nr} query=${e} />
<${ir} query=${e} last=${i?.last} />
${c&&a`<${hr} table=${m?o:c} query=${e} />`}
<${ur} query=${e} />
</div>
</div>
<div class="home-body">
<section class=${`table-pane ${n?"loading":""}`} aria-label="The table" aria-busy=${n}>
<${A} fault=${r} retry=${s} />
${!c&&!r&&a`<${N} what="Laying the table" />`}
${c&&c.rows.length===0&&a`<${ya} table=${c} />`}
${c&&c.rows.length>0&&(m?a`<${sr} table=${o} query=${e} />`:a`<${gr} table=${c} query=${e} />`)}
${c&&c.rows.length>0&&a`<${un} />`}
</section>
<aside class="beside" aria-label=${u?"The open cell":"At a glance"}>
${u&&o?a`<${cr} key=${u} at=${u} table=${o} query=${e} />`:a`<${pr} query=${e} />`}
</aside>
</div>
`}function _a({table:e,now:t,query:o}){let{coverage:n}=e;return a`<p class="coverage quiet">
${e.as_of&&a`<b>As of ${y(e.as_of)}</b> · `}
<a href="/articles">${$(n.articles,"article")}</a> of <a href="/outlets">${$(n.outlets,"outlet")}</a>
${n.first&&a` · ${y(n.first,n.last)} to ${y(n.last)}`}
${" · "}${$(n.positions,"position")} in <a href=${h("/positions",{as_of:e.as_of,party:e.more.length>0?e.columns:o.getAll("party"),issue:o.getAll("issue")})}>${$(n.statements,"sentence")}</a>
${n.undated>0&&` · ${$(n.undated,"article")} without a date`}
${n.undated_left_out>0&&` (${b(n.undated_left_out)} left out)`}
${n.foreign>0&&` · ${b(n.foreign)} in other languages, not read for positions`}
${t?.state==="building"&&" · still being built"}
</p>`}function ya({table:e}){return e.coverage.articles===0?a`<${z}>No article is here yet. Add some with <code>parley build FILES</code>, or start <code>parley serve FILES</code> on them.<//>`:a`<${z}>
No position was found ${e.as_of?`up to ${y(e.as_of)} `:""}in ${$(e.coverage.articles,"article")}.
${e.as_of?a` <a href=${x({as_of:null})}>See the latest day</a>.`:""} <a href="/articles">The articles</a> can be read.
<//>`}function ga(e){let t=D(null);Ce(()=>{!e&&t.current&&document.querySelector(`[data-cell="${CSS.escape(t.current)}"]`)?.focus({preventScroll:!1}),t.current=e},[e])}var xr={positions:yn,articles:Dn,actors:wn,outlets:er,search:or,news:Xn,differences:Fn,brief:In,runs:tr},kr={article:Mn,claim:Ln,actor:gn,outlet:Zn,issue:Kn};function vr(e){if(e==="/")return{view:br,home:!0};let[,t,o,...n]=e.split("/");return!o&&Object.hasOwn(xr,t)?{view:xr[t]}:o&&n.length===0&&Object.hasOwn(kr,t)?{view:kr[t],id:wa(o)}:{view:Qn}}function wa(e){try{return decodeURIComponent(e)}catch{return e}}function ba(){let e=ot(),{view:t,id:o,home:n}=vr(e.path),r=`${t.name} ${o??""}`;return Ce(()=>{xa(e)},[r]),a`<${an} home=${n}><${t} key=${r} id=${o} query=${e.query} /><//>`}var Sr=!1;function xa({back:e,state:t}){if(!Sr){Sr=!0;return}if(!e&&document.getElementById("focus"))return;window.scrollTo(0,e?t.scroll??0:0),((e&&t.followed?document.querySelector(`a[href="${CSS.escape(t.followed)}"]`):null)??document.querySelector("main h1"))?.focus({preventScroll:!0})}rn();zo();Ko();Qo();Yn();To(a`<${ba} />`,document.getElementById("page"));

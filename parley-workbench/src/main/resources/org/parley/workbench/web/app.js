/*! Parley workbench, Apache-2.0. Holds preact (MIT, Jason Miller) and htm (Apache-2.0, Jason Miller): see NOTICE. */
var O,mo,dn,ie,Ot,pt,fo,lt,$o,jt,Mt,hn,Ve=Symbol.for("pv"),mt={},ft=[],_n=/^m(i|n|o|s|text|space)$/,Rt=Array.isArray,Dt=ft.slice,ye=Object.assign;function _e(e){e&&e.parentNode&&e.remove()}function ho(e,t,o){var r,s,n,i={},l=arguments.length;for(n in t)n=="key"?r=t[n]:n=="ref"&&typeof e!="function"?s=t[n]:i[n]=t[n];return l>2&&(i.children=l>3?Dt.call(arguments,2):o),Ke(e,i,r,s,null)}function Ke(e,t,o,r,s){var n={type:e,props:t,key:o,ref:r,__k:null,__:null,__b:0,__e:null,__c:null,constructor:Ve,__v:s||++mo,__i:-1,__u:0};return!s&&O.vnode&&O.vnode(n),n}function $t(e){return e.children}function ct(e,t){this.props=e,this.context=t,this.__g=0}function le(e,t){if(t==null)return e.__&&le(e.__,e.__i+1);for(var o;t<e.__k.length;t++)if((o=e.__k[t])&&o.__e)return o.__e;return typeof e.type!="function"||e.props.__P?null:le(e)}function yn(e){var t,o=e.__v,r=o.__e,s=[],n=[],i=e.__P;i&&((t=ye({constructor:Ve},o)).__v=o.__v+1,O.vnode&&O.vnode(t),qt(i,t,o,e.__n,i.namespaceURI,32&o.__u?[r]:null,s,r||le(o),32&o.__u,n),t.__v=o.__v,t.__.__k[t.__i]=t,xo(s,t,n),o.__=o.__e=null,t.__e!=r&&_o(t))}function _o(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),_o(e)}function uo(e){(8&e.__g||(e.__g|=8,ie.push(e),pt++))&&Ot==O.debounceRendering||((Ot=O.debounceRendering)||queueMicrotask)(yo)}function yo(){try{for(var e,t=1;ie.length;)ie.length>t&&ie.sort(fo),e=ie.shift(),t=ie.length,8&e.__g&&yn(e)}finally{(pt=ie.length)&&(Ot||queueMicrotask)(yo)}}function go(e,t,o,r,s,n,i,l,c,m,u){var $,f,p,d,k,b,g=r.__k||ft,w=t.length;for(c=gn(o,t,g,c,w),$=0;$<w;$++)(p=o.__k[$])!=null&&(f=~p.__i&&g[p.__i]||mt,p.__i=$,b=qt(e,p,f,s,n,i,l,c,m,u),d=p.__e,(f.ref!=p.ref||8&f.__u)&&(f.ref&&It(f.ref,null,p,f),p.ref&&u.push(p.ref,p.__c||d,p)),k=k||d,4&p.__u?(c=wo(p,c,e,!f.__v),f.__e&&(f.__e=null)):typeof p.type=="function"&&b!==void 0?c=b:d&&(c=d.nextSibling),p.__u&=-21);return o.__e=k,c}function gn(e,t,o,r,s){var n,i,l,c,m,u,$,f,p,d=o.length,k=d,b=0,g=0,w=e.__k=Array(s);for(n=0;n<s;n++)(i=t[n])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=w[n]=Ke(null,i):Rt(i)?i=w[n]=Ke($t,{children:i}):i.constructor===Ve&&i.__b?i=w[n]=Ke(i.type,i.props,i.key,i.ref,i.__v):w[n]=i,c=n+b,i.__=e,i.__b=e.__b+1,l=null,~(m=i.__i=wn(i,o,c,k))&&(k--,(l=o[m])&&(l.__u|=2)),l&&l.__v?(i.__u|=16,m==c-1?b--:m==c+1?b++:m!=c&&(m>c?b--:b++,g=1)):(~m||(s>d?b--:s<d&&b++),typeof i.type!="function"&&(i.__u|=4))):w[n]=null;if(g){for(u=[],$=[],n=0;n<s;n++)if((i=w[n])&&16&i.__u){for(b=0,f=u.length;b<f;)u[p=b+f>>1]<i.__i?b=p+1:f=p;u[b]=i.__i,$[n]=b+1}for(b=u.length;n--;)$[n]&&($[n]==b?b--:w[n].__u|=4)}if(k)for(n=0;n<d;n++)!(l=o[n])||2&l.__u||(l.__e==r&&(r=le(l)),Lt(l,l));return r}function wo(e,t,o,r){var s,n,i,l;if(typeof e.type=="function"){if(e.props.__P)return t;if(s=e.__k)for(n=0;n<s.length;n++)s[n]&&(s[n].__=e,t=wo(s[n],t,o,!1));return t}for(t&&!t.parentNode&&(t=le(e))&&!t.parentNode&&(t=null),i=e.__e,l=t;l&&l.nodeType==8;)l=l.nextSibling;for(i!=l&&(!r&&o.moveBefore&&i.parentNode?o.moveBefore(i,t):o.insertBefore(i,t||null)),t=i;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function wn(e,t,o,r){var s,n=e.key,i=e.type,l=t[o],c=l&&!(2&l.__u);if(l===null&&n==null||c&&n==l.key&&i==l.type)return o;if(r>(c?1:0)){for(s=o-1;s>=0;s--)if((l=t[s])&&!(2&l.__u)&&n==l.key&&i==l.type)return s;for(s=o+1;s<t.length;s++)if((l=t[s])&&!(2&l.__u)&&n==l.key&&i==l.type)return s}return-1}function po(e,t,o){o==null&&(o=""),t[0]=="-"?e.setProperty(t,o):e[t]=o}function it(e,t,o,r,s){var n,i;if(t=="style")if(typeof o=="string")e.style.cssText=o;else{if(typeof r=="string"&&(e.style.cssText=r=""),r)for(t in r)o&&t in o||po(e.style,t);if(o)for(t in o)r&&o[t]==r[t]||po(e.style,t,o[t])}else if(t[0]=="o"&&t[1]=="n")typeof o!="function"&&(o=null),typeof r!="function"&&(r=null),(e.__e||(e.__e={}))[t]=o,o&&r||(i=Mt[t]||(Mt[t]=bn(t)),(e.__a||(e.__a={}))[t]=jt,n=t!=(t=t.replace($o,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),o?e.addEventListener(t,i,n):e.removeEventListener(t,i,n));else{if(s=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=o??"")}catch{}if(typeof o=="function")return;o==null||o===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&o==1?"":o)}}function bn(e){return function(t){var o=this.__e;if(o){if(o=o[e],t[lt]==null)t[lt]=jt++;else if(t[lt]<this.__a[e])return;return o(O.event?O.event(t):t)}}}function qt(e,t,o,r,s,n,i,l,c,m){var u,$,f,p,d,k,b,g,w,I,D,Pt,lo,at,de,co,ae,he,se=t.type;if(t.constructor!==Ve)return null;128&o.__u&&(c=32&o.__u,u=o.__c.__z)&&(t.__u|=c,$=n=[],u.nodeType==8?l=ut(u,n):n.push(u),l=n[0]||l),(u=O.__b)&&u(t);e:if(typeof se=="function"){f=i.length;try{if(g=t.props,w=(u=se.prototype)&&u.render,I=(u=se.contextType)&&r[u.__c],D=u?I?I.props.value:u.__:r,(p=o.__c)?(t.__c=p,2&p.__g&&(p.__g|=1)):(w?t.__c=p=new se(g,D):(t.__c=p=new ct(g,D),p.constructor=se,p.render=vn),I&&I.sub(p),p.state||(p.state={}),p.__n=r,p.__g|=8,p.__h=[],p.__k=[]),w&&(p.__s||(p.__s=p.state),se.getDerivedStateFromProps&&(p.__s==p.state&&(p.__s=ye({},p.__s)),ye(p.__s,se.getDerivedStateFromProps(g,p.__s)))),d=p.props,k=p.state,p.__v=t,o.__c){if(g!==d&&w&&!se.getDerivedStateFromProps&&p.componentWillReceiveProps&&p.componentWillReceiveProps(g,D),t.__v==o.__v&&!(8&p.__g)||!(4&p.__g)&&p.shouldComponentUpdate&&p.shouldComponentUpdate(g,p.__s,D)===!1){t.__v!=o.__v&&(p.props=g,p.state=p.__s,p.__g&=-9),t.__e=o.__e,t.__k=o.__k,t.__k.some(function(Z){Z&&(Z.__=t)}),ft.push.apply(p.__h,p.__k),p.__k=[],p.__h.length&&i.push(p),l=le(o);break e}p.componentWillUpdate&&p.componentWillUpdate(g,p.__s,D),w&&p.componentDidUpdate&&p.__h.push(function(){p.componentDidUpdate(d,k,b)})}else w&&!se.getDerivedStateFromProps&&p.componentWillMount&&p.componentWillMount(),w&&p.componentDidMount&&p.__h.push(p.componentDidMount);p.context=D,p.props=g,p.__P=e,p.__g&=-5,Pt=O.__r,lo=w?25:0;do p.__g&=-9,Pt&&Pt(t),u=p.render(p.props,p.state=p.__s,p.context);while(8&p.__g&&++lo<25);w&&(ft.push.apply(p.__h,p.__k),p.__k=[]),p.state=p.__s,p.getChildContext&&(r=ye({},r,p.getChildContext())),w&&o.__c&&p.getSnapshotBeforeUpdate&&(b=p.getSnapshotBeforeUpdate(d,k)),at=u&&u.type===$t&&u.key==null?u.props.children:u,g.__P&&(u=l,s=(e=g.__P).namespaceURI,c=n=null,o.props&&o.props.__P!=e&&(o.__k.some(function(Z){Z&&Lt(Z,Z)}),o.__k=null),l=o.__k?le(o,0):null),l=go(e,Rt(at)?at:[at],t,o,r,s,n,i,l,c,m),g.__P&&(t.__e=null,l=u),t.__u&=-161,$&&$.some(_e),p.__h.length&&i.push(p),1&p.__g&&(p.__g&=-4)}catch(Z){if(i.length=f,t.__v=null,c||n)if(Z&&Z.then){if(t.__u|=128|c,n){for(~(ae=n.indexOf(l||void 0))||(ae=n.length);(he=n[ae-1])&&he.nodeType==8;)ae--;for(;ae<n.length;ae++)if(he=n[ae])if(n[ae]=null,de){if(he==co)break}else{if(he.nodeType!=8)break;he.data.startsWith("$s")&&(co=ut(de=he))}}if(!de){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;de=l}(u=ut(de=t.__c.__z||(t.__c.__z=de)))?(t.__e=de,l=u):t.__e=l,l=l&&l.nextSibling}else n&&n.some(_e);else t.__e=o.__e;t.__k||(t.__k=o.__k||[]),Z&&Z.then||bo(t),O.__e(Z,t,o)}}else l=t.__e=xn(o.__e,t,o,r,s,n,i,c,m,e);return(u=O.diffed)&&u(t),l}function ut(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var o=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))o++;else if(e.data.startsWith("/$s")&&!--o)return e}t&&t.push(e)}}function bo(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(bo))}function xo(e,t,o){for(var r=0;r<o.length;)It(o[r++],o[r++],o[r++]);O.__c&&O.__c(t,e),e.some(function(s){try{e=s.__h,s.__h=[],e.some(function(n){n.call(s)})}catch(n){O.__e(n,s.__v)}})}function xn(e,t,o,r,s,n,i,l,c,m){var u,$,f,p,d,k,b,g,w=o.props||mt,I=t.props,D=t.type;if(D=="svg"?s="http://www.w3.org/2000/svg":D=="math"?s="http://www.w3.org/1998/Math/MathML":s||(s="http://www.w3.org/1999/xhtml"),n){for(u=0;u<n.length;u++)if((d=n[u])&&(D?d.localName==D:d.nodeType==3)){e=d,n[u]=null;break}}if(!e){if(g=m.ownerDocument||document,!D)return g.createTextNode(I);e=g.createElementNS(s,D,I.is?I:m),l&&(O.__m&&O.__m(t,n),l=!1),n=null}if(D){if(m=D=="template"&&e.content||e,n=D=="textarea"&&I.defaultValue!=null?null:n&&Dt.call(m.childNodes),!l&&n)for(w={},u=0;u<e.attributes.length;u++)w[(d=e.attributes[u]).name]=d.value;for(u in w)d=w[u],u=="dangerouslySetInnerHTML"?f=d:u=="children"||u in I||u=="value"&&"defaultValue"in I||u=="checked"&&"defaultChecked"in I||it(e,u,null,d,s);for(u in I)d=I[u],u=="children"?p=d:u=="dangerouslySetInnerHTML"?$=d:u=="value"?k=d:u=="checked"?b=d:l&&typeof d!="function"||w[u]===d||it(e,u,d,w[u],s);$?(l||f&&($.__html==f.__html||$.__html==e.innerHTML)||(e.innerHTML=$.__html),t.__k=[]):(f&&(e.textContent=""),(D=="foreignObject"||s=="http://www.w3.org/1998/Math/MathML"&&_n.test(D))&&(s="http://www.w3.org/1999/xhtml"),go(m,Rt(p)?p:[p],t,o,r,s,n,i,n?n[0]:o.__k&&le(o,0),l,c),n&&n.some(_e)),l&&D!="textarea"||(u="value",D=="progress"&&k==null?e.removeAttribute(u):k==null||k===e[u]&&(D!="progress"||k)||it(e,u,k,w[u],s),u="checked",b!=null&&b!=e[u]&&it(e,u,b,w[u],s))}else w===I||l&&e.data==I||(e.data=I);return e}function It(e,t,o,r){try{typeof e=="function"?t?t.__x=e(t)||1:r&&(r=r.__c||r.__e)&&(t=r.__x)&&(r.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(s){O.__e(s,o)}}function Lt(e,t,o){var r,s,n,i;if(O.unmount&&O.unmount(e),!(r=e.ref)||r.current&&r.current!=e.__e||It(r,null,t,e),r=e.__c){if(r.componentWillUnmount)try{r.componentWillUnmount()}catch(l){O.__e(l,t)}r.__P=r.__n=null}if(r=e.__k)for(i=0;i<r.length;i++)r[i]&&Lt(r[i],t,typeof e.type!="function"||o&&!e.props.__P);!o&&(r=e.__c)&&(r=r.__z)&&(s=ut(r,n=[]))&&(r==e.__e&&n.some(_e),_e(s),_e(r)),o||_e(e.__e),e.__e=e.__c=e.__=null}function vn(e,t,o){return this.constructor(e,o)}function vo(e,t){var o,r,s,n;O.__&&O.__(e,t),t.nodeType==9&&(t=t.documentElement),r=(o=e&&32&e.__u)?null:t.__k,t.__k=Ke($t,{children:[e]}),s=[],n=[],qt(t,t.__k,r||mt,mt,t.namespaceURI,r?null:t.firstChild?Dt.call(t.childNodes):null,s,r?r.__e:t.firstChild,o,n),xo(s,t.__k,n),t.__k.props.children=null}O={__e:function(e,t,o,r){for(var s,n,i;t=t.__;)if((s=t.__c)&&!(1&s.__g)){s.__g|=4;try{if((i=(n=s.constructor)&&n.getDerivedStateFromError)&&s.setState(n.getDerivedStateFromError(e)),s.componentDidCatch&&(s.componentDidCatch(e,r||{}),i=1),i&&8&s.__g)return void(s.__g|=2)}catch(l){e=l}}throw pt=0,e}},mo=0,dn=function(e){return e!=null&&e.constructor===Ve},ct.prototype.setState=function(e,t){var o=this.__s;o&&o!=this.state||(o=this.__s=ye({},this.state)),typeof e=="function"&&(e=e(ye({},o),this.props)),e&&(ye(o,e),this.__v&&(t&&this.__k.push(t),uo(this)))},ct.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),uo(this))},ct.prototype.render=$t,ie=[],pt=0,fo=function(e,t){return e.__v.__b-t.__v.__b},lt=Symbol(),$o=/(PointerCapture)$|Capture$/i,jt=0,Mt={},hn=0;var ge,F,Ft,ko,Ht=Object.is,Qe=0,Mo=[],Wt=[],L=O,So=L.__b,Co=L.__r,To=L.diffed,Ao=L.__c,No=L.unmount,Eo=L.__;function Je(e,t){L.__h&&L.__h(F,e,Qe||t),Qe=0;var o=F.__H||(F.__H={__:[],__h:[]});return e>=o.__.length&&o.__.push({}),o.__[e]}function P(e){return Qe=1,kn(Ro,e)}function kn(e,t,o){var r=Je(ge++,2);if(r.t=e,!r.__c&&(r.__=[o?o(t):Ro(void 0,t),function(n){var i=(r.__N||r.__)[0],l=r.t(i,n);Ht(i,l)||(r.__N=[l,r.__[1]],r.__c.setState({}))}],r.__c=F,!F.__f)){F.__f=!0;var s=F.shouldComponentUpdate;F.shouldComponentUpdate=function(n,i,l){var c=this.__H;if(!c)return!0;var m=!1,u=this.props!=n;if(c.__.some(function(f){f.__N&&(m=!0,Ht(f.__[0],f.__N[0])||(u=!0))}),s){var $=s.call(this,n,i,l);return m?$||u:$}return!m||u}}return r.__}function N(e,t){var o=Je(ge++,3);!L.__s&&Ut(o.__H,t)&&(o.__P=!0,o.__=e,o.u=t,F.__H.__h.push(o))}function ve(e,t){var o=Je(ge++,4);!L.__s&&Ut(o.__H,t)&&(o.__P=!1,o.__=e,o.u=t,F.__h.push(o))}function q(e){return Qe=5,dt(function(){return{current:e}},[])}function dt(e,t){var o=Je(ge++,7);return Ut(o.__H,t)&&(o.__=e(),o.__H=t),o.__}function ze(e,t){return Qe=8,dt(function(){return e},t)}function jo(){var e=Je(ge++,11);if(!e.__){for(var t=F.__v;!t.__m&&t.__;)t=t.__;var o=t.__m||(t.__m=[0,0]);e.__="P"+o[0]+"-"+o[1]++}return e.__}function Sn(){var e;do{for(;e=Wt.shift();)try{Ge(e)}catch(o){L.__e(o,{__:(e=e.__P)&&e.__v})}for(;e=Mo.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(Ge),t.__h.some(Bt),t.__h=[]}catch(o){t.__h=[],L.__e(o,e.__v)}}}while(Wt.length)}L.__b=function(e){F=null,So&&So(e)},L.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),Eo&&Eo(e,t)},L.__r=function(e){Co&&Co(e),ge=0;var t=(F=e.__c).__H;t&&(Ft==F?F.__h=[]:(t.__h.some(Ge),t.__h.some(Bt),ge=0),t.__h=[],t.__.some(function(o){o.__N&&(o.__=o.__N),o.u=o.__N=void 0})),Ft=F},L.diffed=function(e){To&&To(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&Oo(Mo.push(t)),t.__H.__.some(function(o){o.u&&(o.__H=o.u)})),Ft=F=null},L.__c=function(e,t){t.some(function(o){try{o.__h.some(Ge),o.__h=o.__h.filter(function(r){return!r.__||Bt(r)})}catch(r){o.__h=[function(){throw r}]}}),Ao&&Ao(e,t)},L.unmount=function(e){No&&No(e);var t,o,r=e.__c;r&&r.__H&&(r.__H.__.some(function(s){try{if(s.__P&&s.__c){if(o===void 0){for(o=e.__;o&&(!o.__c||!o.__c.__P);)o=o.__;o=o&&o.__c}s.__P=o,Oo(Wt.push(s))}else Ge(s)}catch(n){t=n}}),r.__H=void 0,t&&L.__e(t,r.__v))};var Po=typeof requestAnimationFrame=="function";function Cn(e){var t,o=function(){clearTimeout(r),Po&&cancelAnimationFrame(t),setTimeout(e)},r=setTimeout(o,35);Po&&(t=requestAnimationFrame(o))}function Oo(e){e!=1&&ko==L.requestAnimationFrame||((ko=L.requestAnimationFrame)||Cn)(Sn)}function Ge(e){var t=F,o=e.__c;typeof o=="function"&&(e.__c=void 0,o()),F=t}function Bt(e){var t=F;e.__c=e.__(),F=t}function Ut(e,t){return!e||e.length!=t.length||t.some(function(o,r){return!Ht(o,e[r])})}function Ro(e,t){return typeof t=="function"?t(e):t}var qo=function(e,t,o,r){var s;t[0]=0;for(var n=1;n<t.length;n++){var i=t[n++],l=t[n]?(t[0]|=i?1:2,o[t[n++]]):t[++n];i===3?r[0]=l:i===4?r[1]=Object.assign(r[1]||{},l):i===5?(r[1]=r[1]||{})[t[++n]]=l:i===6?r[1][t[++n]]+=l+"":i?(s=e.apply(l,qo(e,l,o,["",null])),r.push(s),l[0]?t[0]|=2:(t[n-2]=0,t[n]=s)):r.push(l)}return r},Do=new Map;function Io(e){var t=Do.get(this);return t||(t=new Map,Do.set(this,t)),(t=qo(this,t.get(e)||(t.set(e,t=(function(o){for(var r,s,n=1,i="",l="",c=[0],m=function(f){n===1&&(f||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?c.push(0,f,i):n===3&&(f||i)?(c.push(3,f,i),n=2):n===2&&i==="..."&&f?c.push(4,f,0):n===2&&i&&!f?c.push(5,0,!0,i):n>=5&&((i||!f&&n===5)&&(c.push(n,0,i,s),n=6),f&&(c.push(n,f,0,s),n=6)),i=""},u=0;u<o.length;u++){u&&(n===1&&m(),m(u));for(var $=0;$<o[u].length;$++)r=o[u][$],n===1?r==="<"?(m(),c=[c],n=3):i+=r:n===4?i==="--"&&r===">"?(n=1,i=""):i=r+i[0]:l?r===l?l="":i+=r:r==='"'||r==="'"?l=r:r===">"?(m(),n=1):n&&(r==="="?(n=5,s=i,i=""):r==="/"&&(n<5||o[u][$+1]===">")?(m(),n===3&&(c=c[0]),n=c,(c=c[0]).push(2,0,n),n=0):r===" "||r==="	"||r===`
`||r==="\r"?(m(),n=2):i+=r),n===3&&i==="!--"&&(n=4,c=c[0])}return m(),c})(e)),t),arguments,[])).length>1?t:t[0]}var a=Io.bind(ho);function ke({title:e,onClose:t,children:o}){let r=q(null),s=jo();return N(()=>{let n=document.activeElement;return r.current.showModal(),()=>n?.focus?.({preventScroll:!0})},[]),a`<dialog ref=${r} class="box" aria-labelledby=${s} onClose=${t}
onClick=${n=>n.target===r.current&&t()}>
<div class="box-in">
<header><h2 id=${s}>${e}</h2><button type="button" class="plain" aria-label="Close" onClick=${t}>✕</button></header>
${o}
</div>
</dialog>`}function J(e){let t=new Set;return{get:()=>e,set(o){if(o!==e){e=o;for(let r of[...t])r(e)}},watch(o){return t.add(o),()=>t.delete(o)}}}function E(e){let[t,o]=P(e.get());return N(()=>(o(e.get()),e.watch(o)),[e]),t}var Se=J(!1),Tn=[["/","search"],["← ↑ → ↓","from cell to cell of the table"],["Enter","opens the cell, the link"],["Esc","closes what is open"],["[ ]","the table as of a day earlier, later"],["j k","next, previous in a list"],["c","cites all sentences of the open cell"],["?","these keys"]];function Lo(){return E(Se)?a`<${ke} title="Keys" onClose=${()=>Se.set(!1)}>
<dl class="keys">
${Tn.map(([e,t])=>a`<div key=${e}>
<dt>${e.split(" ").map(o=>a`<kbd>${o}</kbd> `)}</dt>
<dd>${t}</dd>
</div>`)}
</dl>
<//>`:null}var Fo=e=>e.closest?.("input:not([type=range]):not([type=checkbox]), select, textarea, [contenteditable]"),ht=[];function Ce(e){return ht.unshift(e),()=>ht.splice(ht.indexOf(e),1)}function Ho(e){let t=[...document.querySelectorAll("main [data-row]")].filter(n=>n.offsetParent!==null);if(t.length===0)return!1;let o=t.findIndex(n=>n.contains(document.activeElement)),r=t[Math.min(t.length-1,Math.max(0,o<0?e>0?0:t.length-1:o+e))];return(r.matches("a, [tabindex]")?r:r.querySelector("a[href], button")??r).focus(),r.scrollIntoView({block:"nearest"}),!0}function An(e){switch(e.key){case"/":{let t=document.getElementById("find");return t.focus(),t.select(),!0}case"?":return Se.set(!0),!0;case"j":return Ho(1);case"k":return Ho(-1);default:return!1}}function Wo(){document.addEventListener("keydown",e=>{if(!(e.defaultPrevented||e.metaKey||e.ctrlKey||e.altKey)){if(e.key==="Escape"&&Fo(e.target)){e.target.blur();return}Fo(e.target)||document.querySelector("dialog[open]")||([...ht].some(t=>t(e))||An(e))&&e.preventDefault()}})}var H=J(null),_t=J(0),Nn=700,En=15e3,Kt=0;async function Vt(){clearTimeout(Kt);try{let e=await fetch("/api/status",{cache:"no-store"});if(e.ok){let t=await e.json(),o=H.get();JSON.stringify(t)!==JSON.stringify(o)&&H.set(t),o&&o.changed!==t.changed&&_t.set(_t.get()+1)}}catch{}Kt=setTimeout(Vt,H.get()?.state==="building"?Nn:En)}function ce(){let e=E(H);return Gt(e?.first,e?.last)}var Gt=(e,t)=>e&&t&&e.slice(0,4)===t.slice(0,4)?t:null;function Bo(){Vt(),document.addEventListener("visibilitychange",()=>{document.hidden?clearTimeout(Kt):Vt()})}var Pn=new Intl.NumberFormat("en-GB"),C=e=>Pn.format(e),h=(e,t,o=`${t}s`)=>`${C(e)} ${e===1?t:o}`;function M(e,t){let o=(e??"").replace(/\s+/g," ").trim();if(o.length<=t)return o;let r=o.lastIndexOf(" ",t);return`${(r>t/3?o.slice(0,r):Array.from(o).slice(0,t).join("")).replace(/[\s,;:.–—-]+$/u,"")} …`}function Te(e){return e.reports===1?"1 report":`${h(e.reports,"report")}, ${C(e.independent)} independent`}var On={head:"leader",outlet:"outlet’s words",unnamed:"unnamed source"},Ye=e=>On[e]??e??"";function yt(e){let{speaker:t}=e;if(!t||t.standing==="outlet")return"outlet’s words";let o=t.name??t.surface,r=Ye(t.standing);return r&&!o.toLowerCase().includes(r)?`${o}, ${r}`:o}function W(e){return e.length<2?e[0]??"":`${e.slice(0,-1).join(", ")} and ${e.at(-1)}`}var gt=e=>e.map(t=>t.replace(/\s+/g," ").trim()).join("; ");function Mn(e){return e==null?"":e<60?`${h(Math.max(1,Math.round(e)),"second")} left`:`${h(Math.round(e/60),"minute")} left`}function Uo(){let e=E(H);if(!e||e.state==="ready")return null;let{build:t}=e;if(e.state==="failed")return a`<p class="building fault" role="alert">
The build failed; what was stored before is shown. <a href="/runs">Runs</a> tells why.
</p>`;if(e.state==="stopped")return a`<p class="building">The build was stopped; what was stored is shown. Start the same command again to go on.</p>`;if(!t)return a`<p class="building">The ledger is being built.</p>`;let o=t.phase==="grouping"?`All ${h(t.total??t.met,"article")} are read. Now the same positions are put together.`:[`Reading: ${C(t.met)}${t.total?` of ${h(t.total,"article")}`:" articles"}`,t.rate&&`${C(Math.round(t.rate*10)/10)} a second`,Mn(t.seconds_left),t.rejected>0&&`${C(t.rejected)} could not be read`].filter(Boolean).join(" · ");return a`<div class="building">
<progress aria-label="Progress of the build" max=${t.total||1} value=${t.phase==="grouping"||!t.total?void 0:t.met} />
<span>${o}. What is there already can be read.</span>
</div>`}var jn=60,ue=new Map;function Ko(e,t,o){ue.delete(e),ue.set(e,{data:t,changed:o}),ue.size>jn&&ue.delete(ue.keys().next().value)}var Xe=class extends Error{constructor(t,o,r){super(t),this.code=o,this.status=r}};async function Rn(e){try{let t=await e.json();return new Xe(t.detail??t.title,t.code,e.status)}catch{return new Xe(`The server answered ${e.status} to ${new URL(e.url).pathname}.`,null,e.status)}}async function wt(e,{signal:t,as:o="json"}={}){let r;try{r=await fetch(e,{signal:t})}catch(s){throw s.name==="AbortError"?s:new Xe("The server does not answer. Is “parley serve” still running?","no-answer",0)}if(!r.ok)throw await Rn(r);return o==="text"?r.text():r.json()}function x(e,t="json"){let o=E(_t),r=e?ue.get(e):null,[s,n]=P({path:e,data:r?.data??null,fault:null}),[i,l]=P(0);N(()=>{if(!e)return;let m=ue.get(e);if(m&&n({path:e,data:m.data,fault:null}),m&&m.changed===o&&i===0)return;let u=new AbortController;return wt(e,{signal:u.signal,as:t}).then($=>{Ko(e,$,o),n({path:e,data:$,fault:null})},$=>{$.name!=="AbortError"&&n(f=>({path:e,data:f.path===e?f.data:null,fault:$}))}),()=>u.abort()},[e,o,i,t]);let c=s.path===e?s.data:r?.data;return{data:e?c??s.data:null,loading:!!e&&!c&&!(s.path===e&&s.fault),fault:s.path===e?s.fault:null,retry:ze(()=>l(m=>m+1),[])}}function U(e){let{data:t,loading:o,fault:r,retry:s}=x(e),n=`${e} pages`,[,i]=P(0),[l,c]=P(null),[m,u]=P(!1),$=t?ue.get(n):null,f=$&&$.data.first===t?$.data:null,p=t?f?[...t.items,...f.items]:t.items:[],d=t?f?f.next:t.next:null,k=q(e);k.current=e;let b=async()=>{if(!(!d||m)){u(!0),c(null);try{let g=await wt(`${e}${e.includes("?")?"&":"?"}cursor=${encodeURIComponent(d)}`);Ko(n,{first:t,items:[...f?.items??[],...g.items],next:g.next},null)}catch(g){k.current===e&&c(g)}u(!1),i(g=>g+1)}};return{items:p,total:t?.total??0,capped:t?.capped??!1,next:d,more:b,busy:m,loading:o,there:!!t,fault:r??l,retry:l?b:s}}function T({fault:e,retry:t}){return e?a`<p class="fault" role="alert">${e.message} <button type="button" onClick=${t}>Try again</button></p>`:null}function A({what:e="Loading"}){return a`<p class="wait quiet" aria-busy="true">${e} …</p>`}function z({children:e}){let t=E(H)?.state==="building";return a`<p class="empty">${e}${t&&" The ledger is still being built; more may come."}</p>`}function Qt(){return{path:location.pathname,query:new URLSearchParams(location.search),href:location.pathname+location.search,state:history.state??{},back:!1}}var re=J(Qt()),Ze=()=>E(re);function Vo(){let e=document.activeElement?.closest?.("a[href]")?.getAttribute("href");history.replaceState({...history.state,scroll:window.scrollY,followed:e},"")}function B(e,{replace:t=!1,state:o={}}={}){t?history.replaceState({...history.state,...o},"",e):(Vo(),history.pushState(o,"",e)),re.set(Qt())}function S(e,t=re.get()){let o=new URLSearchParams(t.query);for(let[r,s]of Object.entries(e)){o.delete(r);for(let n of Array.isArray(s)?s:[s])n!=null&&n!==""&&o.append(r,n)}return _(t.path,o)}function _(e,t){let r=(t instanceof URLSearchParams?t:j(t)).toString().replace(/%7E/g,"~").replace(/%2C/g,",");return r?`${e}?${r}`:e}function j(e){let t=new URLSearchParams;for(let[o,r]of Object.entries(e??{}))for(let s of Array.isArray(r)?r:[r])s!=null&&s!==""&&t.append(o,s);return t}function Dn(e,t){return!e.defaultPrevented&&e.button===0&&!(e.metaKey||e.ctrlKey||e.shiftKey||e.altKey)&&t.origin===location.origin&&!t.target&&!t.hasAttribute("download")&&!t.pathname.startsWith("/api/")&&!t.getAttribute("href").startsWith("#")}function Go(){history.scrollRestoration="manual",addEventListener("popstate",()=>re.set({...Qt(),back:!0})),addEventListener("pagehide",Vo),document.addEventListener("click",e=>{let t=e.target.closest?.("a[href]");if(!t||!Dn(e,t))return;e.preventDefault();let o=t.pathname+t.search,r=t.dataset.state?{[t.dataset.state]:!0}:{};B(o,{replace:"replace"in t.dataset||o===re.get().href,state:r})})}var Jt=J(""),pe=e=>Jt.set(e);var bt=J(null);function Ae({statement:e}){return a`<button type="button" class="small" aria-haspopup="dialog"
onClick=${()=>bt.set({claim:e.claim,article:e.article.id})}>Cite</button>`}var Qo=e=>JSON.stringify(e,null,2),Ne=[{name:"Text",one:({text:e})=>e,all:e=>e.map(({text:t})=>t).join(`

`)},{name:"Markdown",one:({markdown:e})=>e,all:e=>e.map(({markdown:t})=>t).join(`

`)},{name:"BibTeX",one:({bibtex:e})=>e,all:e=>e.map(({bibtex:t})=>t).join(`

`)},{name:"CSL-JSON",one:e=>Qo(e.csl),all:e=>Qo(e.flatMap(t=>t.csl))}];function Jo(){let e=E(bt);return e&&a`<${qn} key=${e.claim} ...${e} />`}function qn({claim:e,article:t}){let{data:o,fault:r,retry:s}=x(_(`/api/cite/${encodeURIComponent(e)}`,{article:t}));return a`<${ke} title="Cite" onClose=${()=>bt.set(null)}>
<${T} fault=${r} retry=${s} />
${!o&&!r&&a`<${A} />`}
${o&&Ne.map(({name:n,one:i})=>a`<${In} key=${n} name=${n} text=${i(o)} />`)}
<p class="quiet">The claim’s own address: <a href=${`/claim/${e}`} onClick=${()=>bt.set(null)}>/claim/${e}</a></p>
<//>`}function In({name:e,text:t}){let[o,r]=P(!1);return a`<section class="cite">
<header><h3>${e}</h3><button type="button" class="small" onClick=${async()=>{await zt(t)&&(r(!0),pe(`${e} copied`))}}>${o?"Copied":"Copy"}</button></header>
<pre dir="auto" tabindex="0" aria-label=${e}>${t}</pre>
</section>`}async function zt(e){try{return await navigator.clipboard.writeText(e),!0}catch{let t=document.createElement("textarea");t.value=e,(document.querySelector("dialog[open]")??document.body).append(t),t.select();let o=document.execCommand("copy");return t.remove(),o}}var zo="parley.cite",Ln=6,Yt=J(null),Yo=(e,t,o)=>Yt.set({statements:e,of:t,part:o});function Xo(){let e=E(Yt);return e&&a`<${Wn} ...${e} />`}function Fn(){try{return Ne.find(({name:e})=>e===localStorage.getItem(zo))??Ne[0]}catch{return Ne[0]}}async function Hn(e,t,o){let r=new Array(e.length),s=0,n=0,i=async()=>{for(;s<e.length;){let l=s++,{claim:c,article:m}=e[l];r[l]=await wt(_(`/api/cite/${encodeURIComponent(c)}`,{article:m.id}),{signal:t}),o(++n)}};return await Promise.all(Array.from({length:Ln},i)),r}function Wn({statements:e,of:t,part:o}){let[r,s]=P(Fn),[n,i]=P(null),[l,c]=P(0),[m,u]=P(null),[$,f]=P(0),[p,d]=P(null);N(()=>{let w=new AbortController;return u(null),Hn(e,w.signal,c).then(i,I=>{w.abort(),I.name!=="AbortError"&&u(I)}),()=>w.abort()},[$]);let k=n&&r.all(n),b=async()=>{await zt(k)&&(d(r.name),pe(`${h(n.length,"citation")} copied as ${r.name}`))};N(()=>{k&&b()},[k]);let g=w=>{s(w);try{localStorage.setItem(zo,w.name)}catch{}};return a`<${ke} title=${`Cite all: ${t}`} onClose=${()=>Yt.set(null)}>
<fieldset class="forms"><legend class="unseen">Form</legend>
${Ne.map(w=>a`<label key=${w.name}><input type="radio" name="form" checked=${r===w} onChange=${()=>g(w)} /> ${w.name}</label>`)}
</fieldset>
<${T} fault=${m} retry=${()=>f($+1)} />
${!n&&!m&&a`<p class="wait quiet" aria-busy="true">${C(l)} of ${h(e.length,"sentence")} …</p>`}
${n&&a`<section class="cite">
<header><p>${h(n.length,"sentence")}${o}${p===r.name?", copied.":"."}</p>
<button type="button" class="small" onClick=${b}>${p===r.name?"Copied":"Copy"}</button></header>
<pre class="cite-all" dir="auto" tabindex="0" aria-label=${`All citations, ${r.name}`}>${k}</pre>
</section>`}
<//>`}var er="parley.theme";function Bn(){try{let e=localStorage.getItem(er);return e==="light"||e==="dark"?e:"system"}catch{return"system"}}var Ee=J(Bn());function Zo(e){e==="system"?delete document.documentElement.dataset.theme:document.documentElement.dataset.theme=e}function tr(){Zo(Ee.get()),Ee.watch(e=>{Zo(e);try{localStorage.setItem(er,e)}catch{}})}function or(){let t=matchMedia("(prefers-color-scheme: dark)").matches?["system","light","dark"]:["system","dark","light"];Ee.set(t[(t.indexOf(Ee.get())+1)%t.length])}var Un=[["/","Table"],["/brief","Brief"],["/news","New"],["/differences","Differences"],["/positions","Positions"],["/articles","Articles"],["/actors","Actors"],["/outlets","Outlets"],["/runs","Runs"]];function rr({home:e,children:t}){let{path:o}=Ze();return a`
<a class="skip" href="#main">To the content</a>
<header class="top">
<a class="name" href="/" aria-label="Parley: the table">Parley</a>
<nav aria-label="Pages">
${Un.map(([r,s])=>a`<a key=${r} href=${r} aria-current=${r===o?"page":void 0}>${s}</a>`)}
</nav>
<${Kn} />
<${Gn} />
<button type="button" class="plain" title="Keys (?)" aria-label="Keys" onClick=${()=>Se.set(!0)}>?</button>
</header>
<${Uo} />
<main id="main" class=${e?"home":""} tabindex="-1">${t}</main>
<${Qn} />
<${Jn} />
<${Jo} />
<${Xo} />
<${Lo} />
`}function Kn(){let{path:e,query:t}=Ze(),o=e==="/search"?t.get("q")??"":"";return a`<form class="find" role="search" action="/search" onSubmit=${s=>{s.preventDefault();let n=new FormData(s.currentTarget).get("q").trim();n&&B(_("/search",{q:n}))}}>
<input key=${o} id="find" type="search" name="q" value=${o} placeholder="Search the articles" aria-label="Search the articles"
aria-keyshortcuts="/" autocomplete="off" dir="auto" />
<kbd aria-hidden="true">/</kbd>
</form>`}var Vn={system:["◐","as the system"],light:["☼","light"],dark:["☾","dark"]};function Gn(){let[e,t]=Vn[E(Ee)];return a`<button type="button" class="plain" onClick=${or} title=${`Colours: ${t}`} aria-label=${`Colours: ${t}. Change`}>
<span aria-hidden="true">${e}</span>
</button>`}function Qn(){let e=E(H);return a`<footer class="foot quiet">
<p>
${e&&a`<b>${e.ledger}</b> · `}Every cell opens to the sentences it rests on. What is said is not thereby so. Nothing on
these pages is fetched from elsewhere.
</p>
<p><a href="/api/openapi.json">API</a>${e&&a` · Parley ${e.version}`}</p>
</footer>`}function Jn(){let e=E(Jt);return a`<div class="unseen" role="status" aria-live="polite">${e}</div>`}function v({title:e,children:t}){return zn(e),a`<h1 tabindex="-1" dir="auto">${t??e}</h1>`}function zn(e){N(()=>{document.title=e?`${e} · Parley`:"Parley"},[e])}function V(){let{data:e}=x("/api/issues"),t=Array.isArray(e)?e:e?.items??[];return Object.fromEntries(t.map(({id:o,name:r})=>[o,r]))}var Xt={demand:["▲","△","demands"],offer:["◆","◇","offers"],accept:["●","○","accepts"],reject:["✕","⊗","rejects"],support:["✚","⊕","supports"]},Pe=Object.keys(Xt),we=(e,t=!1)=>Xt[e]?.[t?1:0]??"·",ee=e=>Xt[e]?.[2]??e;function R({of:e,hollow:t=!1,bare:o=!1}){return a`<span class=${`stance s-${e}`}
><span class="glyph" aria-hidden="true">${we(e,t)}</span>${o?a`<span class="unseen">${ee(e)}</span>`:a`${" "}${ee(e)}`}</span
>`}function nr(){return a`<p class="legend quiet">
${Pe.map(e=>a`<span key=${e}><${R} of=${e} /></span>`)}
<span>${Pe.map(e=>a`<span class=${`s-${e}`}>${we(e,!0)} </span>`)}hollow: only another party says so</span>
<span><b>by</b> 8 May: the article’s day, not one that was said</span>
<span><b>independent</b>: copies of the same words count once</span>
</p>`}function Oe(){let{data:e}=x("/api/table");return e?[...e.columns,...e.more].map(t=>[t,t]):[]}var xt=()=>Object.entries(V()),sr=Pe.map(e=>[e,`${we(e)} ${ee(e)}`]);function Me(){let{data:e}=x("/api/outlets?limit=200");return(e?.items??[]).map(({id:t,name:o})=>[t,o])}var ar=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"],Y=e=>/^[1-9]\d{3}-\d\d-\d\d$/.test(e??"");function y(e,t=null){if(!Y(e))return e??"";let o=`${Number(e.slice(8))} ${ar[Number(e.slice(5,7))-1]}`;return t&&t.slice(0,4)===e.slice(0,4)?o:`${o} ${e.slice(0,4)}`}var me=e=>Date.UTC(e.slice(0,4),e.slice(5,7)-1,e.slice(8,10))/864e5;function je(e,t){return new Date((me(e)+t)*864e5).toISOString().slice(0,10)}function Re(e,t){return e?t==="said"?`Said on ${y(e)}, as the article tells.`:`By ${y(e)}: the day of the article; when it was said is not told.`:"The article has no day, and none is said."}var Yn={month:"the month is known, not the day",year:"the year is known, not the day"},Xn={given:"as given with the article",metadata:"from the page’s data",address:"from the address",text:"from the article’s words",inferred:"inferred from other articles"};function De(e){if(!e?.from)return{text:"no date",how:"The article tells no date."};let{from:t,to:o,precision:r,how:s}=e;return{text:r==="year"?t.slice(0,4):r==="month"?`${ar[Number(t.slice(5,7))-1]} ${t.slice(0,4)}`:t===o?y(t):`${y(t,o)} to ${y(o)}`,how:[Xn[s],Yn[r]].filter(Boolean).join("; ")}}function fe({value:e,label:t=null,onDay:o,...r}){return a`<span class=${`dayinput ${Y(e)?"told":""}`}>
<input type="date" value=${e??""} aria-label=${t??void 0} ...${r}
onChange=${s=>o(s.currentTarget.value)} />
<span aria-hidden="true">${y(e)}</span>
</span>`}function te({query:e,name:t,label:o}){return a`<label class="field"><span>${o}</span>
<${fe} name=${t} value=${e.get(t)} onDay=${r=>(r===""||Y(r))&&B(S({[t]:r}),{replace:!0})} />
</label>`}var qe=({query:e})=>a`<${te} query=${e} name="as_of" label="as of" />`,ir="~";function ne({query:e,name:t,label:o,options:r,any:s="any"}){let n=e.getAll(t).length>1,i=n?ir:e.get(t)??"",l=i===""||r.some(([c])=>c===i);return a`<label class="field"><span>${o}</span>
<select name=${t} value=${i} onChange=${c=>c.currentTarget.value!==ir&&B(S({[t]:c.currentTarget.value}),{replace:!0})}>
<option value="">${s}</option>
${!l&&a`<option value=${i}>${n?`${e.getAll(t).length} chosen`:i}</option>`}
${r.map(([c,m])=>a`<option key=${c} value=${c}>${m}</option>`)}
</select>
</label>`}function et({query:e,name:t,label:o}){let r=e.get(t)??"",s=n=>n.currentTarget.value.trim()!==r&&B(S({[t]:n.currentTarget.value.trim()}),{replace:!0});return a`<label class="field"><span>${o}</span>
<input key=${r} type="text" name=${t} value=${r} dir="auto" onChange=${s}
onKeyDown=${n=>n.key==="Enter"&&s(n)} />
</label>`}function Zt({list:e,what:t}){let o=e.total===1?t.replace(/s$/,""):t,r=`${C(e.total)}${e.capped?" or more":""}`;return N(()=>{e.there&&pe(`${C(e.items.length)} of ${r} ${o} shown`)},[e.items.length,r,o]),a`<p class="more">
<span data-count=${e.items.length} data-total=${e.total}>${C(e.items.length)} of ${r} ${o} shown</span>
${e.next&&a` <button type="button" onClick=${e.more} disabled=${e.busy}>${e.busy?"Loading …":"Show more"}</button>`}
</p>`}function K({path:e,query:t,page:o=null,what:r="rows"}){return a`<p class="twins quiet">
All ${r}: ${["csv","json","jsonl"].map(s=>a`<a key=${s} href=${_(`${e}.${s}`,t)} download>${s.toUpperCase()}</a> `)}
${o&&a`<a href=${o}>as a list</a>`}
</p>`}function G({list:e,what:t,row:o,empty:r,class:s=""}){return a`
<${T} fault=${e.fault} retry=${e.retry} />
${!e.there&&!e.fault&&a`<${A} />`}
${e.there&&e.items.length===0&&a`<${z}>${r}<//>`}
${e.items.length>0&&a`<ul class=${`rows ${s} ${e.loading?"loading":""}`}>${e.items.map(o)}</ul>`}
${e.there&&a`<${Zt} list=${e} what=${t} />`}
`}function Zn(e,t){let o=t.map(([n,i,l])=>[Math.max(0,n),Math.min(e,i),l]).filter(([n,i])=>n<i),r=new Set([0,e]);for(let[n,i]of o)r.add(n).add(i);let s=[...r].sort((n,i)=>n-i);return s.slice(0,-1).map((n,i)=>{let l=s[i+1],c=new Set(o.filter(m=>m[0]<=n&&m[1]>=l).map(m=>m[2]));return{start:n,end:l,kinds:c}})}function Ie({text:e,marks:t}){return Zn(e.length,t).map(({start:o,end:r,kinds:s})=>{let n=e.slice(o,r);if(s.size===0)return n;let i=[...s].map(l=>`m-${l??"hit"}`).join(" ");return s.size===1&&s.has("speaker")?a`<span class=${i}>${n}</span>`:a`<mark class=${i}>${n}</mark>`})}function lr(){return a`<p class="legend quiet">
<span><mark class="m-evidence">the words it rests on</mark></span>
<span><mark class="m-evidence m-content">what is wanted</mark></span>
<span><mark class="m-condition">a condition</mark></span>
<span><span class="m-speaker">the speaker</span></span>
</p>`}function X({day:e,how:t,near:o=null}){return e?a`<time class="day" datetime=${e} title=${Re(e,t)}
>${t==="said"?"":"by "}${y(e,o)}</time
>`:a`<span class="day" title=${Re(null)}>no day</span>`}function Q({article:e}){let{text:t,how:o}=De(e.published);return a`<time class="day" datetime=${e.day??void 0} title=${o}>${t}</time>`}function es({rule:e,score:t,speaker:o,told_by:r,said:s,day:n,conditions:i,article:l}){let c=!o||o.standing==="outlet",{text:m,how:u}=De(l.published);return[["Read by",a`a machine, by the rule <code>${e}</code>; no person has confirmed it`],["Score",`${t.toFixed(2)} of 1: the share of this rule’s readings that are right, measured or estimated`],["Speaker",r?`${r} tells it of the party: hollow in the table`:c?"nobody is named: the outlet’s own words":o.party?`counted to ${o.party}`:"of no known party"],i.length>0&&["Only",W(i)],["Day",s?Re(s,"said"):Re(n,"by")],["Article",[m,u].filter(Boolean).join(", ")]].filter(Boolean)}function vt({statement:e}){return a`<details class="why">
<summary class="small" title="How this was read">Why</summary>
<dl>${es(e).map(([t,o])=>a`<div key=${t}><dt>${t}</dt><dd dir="auto">${o}</dd></div>`)}</dl>
</details>`}var be=e=>_(`/article/${e.article.id}`,{claim:e.claim});function tt({article:e}){let t=e.outlet??"outlet unknown";return e.outlet_id?a`<a class="outlet" href=${`/outlet/${encodeURIComponent(e.outlet_id)}`}>${t}</a>`:a`<span class="outlet">${t}</span>`}function ot({statement:e}){let{speaker:t}=e;if(!t||t.standing==="outlet")return a`<span class="speaker">in the outlet’s own words</span>`;let o=t.name??t.surface,r=t.name&&t.surface&&t.surface!==t.name?`called “${t.surface}”`:void 0;return a`<span class="speaker" title=${r}>${e.own_words?"said by ":"by "}${t.actor?a`<a href=${`/actor/${encodeURIComponent(t.actor)}`} dir="auto">${o}</a>`:a`<bdi>${o}</bdi>`}${Ye(t.standing)&&!o.toLowerCase().includes(Ye(t.standing))&&a`, <b class="standing">${Ye(t.standing)}</b>`}</span>`}function rt({statement:e}){return a`<blockquote class="words" dir="auto">
${e.passages.map((t,o)=>a`<p key=${t.id} dir="auto">${o>0&&" … "}<${Ie} text=${t.text} marks=${t.marks} /></p>`)}
</blockquote>`}function ts({statement:e}){let{object:t,addressee:o,told_by:r}=e;return t.length+o.length===0&&!r?null:a`<p class="about quiet">
${t.length>0&&a`<span>about ${W(t)}</span>`}
${o.length>0&&a`<span>${e.stance==="demand"?"asked of":"to"} ${W(o)}</span>`}
${r&&a`<span>told by <b>${r}</b></span>`}
</p>`}function Le({statement:e,lead:t=!1,near:o=null,names:r={}}){let{article:s}=e;return a`<article class="statement" data-row>
${t&&a`<p class="lead">
<b>${e.party}</b> <${R} of=${e.stance} hollow=${!!e.told_by} />
<span class="quiet"> · ${r[e.issue]??e.issue} · </span>
<${X} day=${e.said??e.day} how=${e.said?"said":"by"} near=${o} />
</p>`}
<p class="source"><${tt} article=${s} /> <${Q} article=${s} />${!s.current&&a` <span class="tag">older version</span>`}</p>
<${rt} statement=${e} />
<p class="by"><${ot} statement=${e} /></p>
<${ts} statement=${e} />
<div class="acts">
<a class="small" href=${be(e)} title=${s.title??void 0} aria-label=${`Open the article: ${M(s.title??s.ref,90)}`}>Open</a>
<${Ae} statement=${e} />
<a class="small" href=${`/claim/${e.claim}`} title="The address of this claim, which never changes">Link</a>
<${vt} statement=${e} />
</div>
</article>`}var os=["party","issue","stance","object","outlet","actor","speaker","group","from","to","as_of"];function cr({query:e}){let t=j(Object.fromEntries(os.map(o=>[o,e.getAll(o)])));return a`
<${v} title="Positions" />
<p class="intro">Every sentence that says what a party demands, offers, accepts, rejects or supports, as printed: copies are rows of their own.</p>
<div class="filters" role="group" aria-label="Filters">
<${ne} query=${e} name="party" label="party" options=${Oe()} />
<${ne} query=${e} name="issue" label="issue" options=${xt()} />
<${ne} query=${e} name="stance" label="stance" options=${sr} />
<${et} query=${e} name="object" label="about" />
<${et} query=${e} name="speaker" label="speaker" />
<${ne} query=${e} name="outlet" label="outlet" options=${Me()} />
<${te} query=${e} name="from" label="from" />
<${te} query=${e} name="to" label="to" />
${t.size>0&&a`<a class="small" href="/positions">clear</a>`}
</div>
<${nt} query=${t} />
`}function nt({query:e}){let t=U(_("/api/positions",e)),o=V(),r=ce();return a`
<${G} list=${t} what="sentences" empty="No position matches all of these filters. Take one away, or choose other days."
row=${s=>a`<li key=${s.claim+s.article.id} class=${`edge-${s.stance}`}><${Le} statement=${s} lead near=${r} names=${o} /></li>`} />
<${K} path="/api/positions" query=${e} />
`}function ur({id:e}){let{data:t,fault:o,retry:r}=x(`/api/actors/${encodeURIComponent(e)}`);if(!t)return a`<${v} title="Actor" /><${T} fault=${o} retry=${r} />${!o&&a`<${A} />`}`;let s=t.names.filter(n=>n!==t.name);return a`
<p class="crumb"><a href="/actors">Actors</a></p>
<${v} title=${t.name} />
<p class="quiet">${[t.country,`named in ${h(t.articles,"article")}`,h(t.positions,"position")].filter(Boolean).join(" · ")}</p>
${t.asked&&a`<p class="note">This address is an older one of the same person.</p>`}
${s.length>0&&a`<p>Also called <bdi>${W(s)}</bdi>.</p>`}
${t.parties.length>0&&a`<p>Tells positions of ${t.parties.map(({party:n,positions:i},l)=>a`${l>0&&", "}<a
href=${_("/positions",{actor:t.id,party:n})}>${n}</a> <span class="quiet">(${i})</span>`)}.</p>`}
<h2>What they said</h2>
<${nt} query=${j({actor:t.id})} />
`}function pr({query:e}){let t=j({q:e.get("q")}),o=U(_("/api/actors",t));return a`
<${v} title="Actors" />
<p class="intro">Persons as the articles name them. Two names are one person where surname and country are the same and first names do not differ.</p>
<div class="filters"><${et} query=${e} name="q" label="name" /></div>
<${G} list=${o} what="actors" class="plain-rows" empty="No name holds these letters. Try a part of the surname."
row=${r=>a`<li key=${r.id} data-row>
<a class="title" href=${`/actor/${encodeURIComponent(r.id)}`}><bdi>${r.name}</bdi></a>
<p class="quiet">${[r.country,h(r.positions,"position"),`named in ${h(r.articles,"article")}`].filter(Boolean).join(" · ")}</p>
</li>`} />
<${K} path="/api/actors" query=${t} />
`}function mr(e,t,o){let r=0,s=e.length-1,n=-1;for(;r<=s;){let i=r+s>>1;e[i][t]<=o?(n=i,r=i+1):s=i-1}return n}function fr(e,t,o,r){let s=1-t;if(e.length===0)return[0,0];let n=mr(e,t,o),i=n<0?e[0][s]:e[n][s]+Math.min(o-e[n][t],e[n][2]),l=mr(e,t,r);if(l<0)return[i,Math.max(i,e[0][s])];let m=r-e[l][t]<=e[l][2]?e[l][s]+r-e[l][t]:e[l+1]?.[s]??e[l][s]+e[l][2];return[i,Math.max(i,m)]}var eo=(e,t,o)=>fr(e,0,t,o),kt=(e,t,o)=>fr(e,1,t,o);function rs(e){try{let t=new URL(e);return t.protocol==="http:"||t.protocol==="https:"?t:null}catch{return null}}function $r({article:{article:e,authors:t,section:o,agencies:r,language:s,published:n,versions:i}}){let l=rs(e.uri);return a`
<p class="crumb"><${tt} article=${e} /> <${Q} article=${e} /> <span class="quiet">${De(n).how}</span></p>
<${v} title=${e.title??e.ref} />
<p class="quiet facts-line">
${t.length>0&&a`<span>by <bdi>${W(t)}</bdi></span>`}
${o&&a`<span>${o}</span>`}
${r.length>0&&a`<span>with ${W(r)}</span>`}
${s&&s!=="en"&&a`<span>language ${s}: not read for positions</span>`}
${l&&a`<span><a href=${l.href} rel="noreferrer noopener external" target="_blank">at ${l.hostname} ↗</a></span>`}
${e.uri&&!l&&a`<span>address <code>${e.uri}</code></span>`}
</p>
${i.length>1&&a`<p class="note">
${e.current?"The newest of ":"An older one of "}${C(i.length)} versions:${" "}
${i.map(c=>c.id===e.id?a`<b key=${c.id}>${C(c.version)}</b> `:a`<a key=${c.id} href=${`/article/${c.id}`}>${C(c.version)}</a> `)}
</p>`}
`}function dr({article:e,focus:t}){let{text:o,blocks:r,passages:s}=e,n=0,i=!1;return r.map(([l,c,m])=>{let u=[];for(;n<s.length&&s[n].start<c;)s[n].start>=l&&u.push(s[n]),n+=1;let $=!i&&t&&t.start<c&&t.end>l;i||=$;let f=u.filter(p=>p.printed>0);return a`<div key=${l} class=${`block b-${m}`}>
<p data-start=${l} dir="auto"><${ns} words=${o.slice(l,c)} focus=${$?[Math.max(0,t.start-l),Math.min(c,t.end)-l]:null} /></p>
${f.length>0&&a`<${ss} passages=${f} text=${o} />`}
</div>`})}function ns({words:e,focus:t}){if(!t)return e;let[o,r]=t;return a`${e.slice(0,o)}<mark id="focus" tabindex="-1">${e.slice(o,r)}</mark>${e.slice(r)}`}function ss({passages:e,text:t}){let[o,r]=P(!1),s=Math.max(...e.map(n=>n.printed));return a`<details class="echoes" onToggle=${n=>r(n.currentTarget.open)}>
<summary title=${`${h(e.length,"sentence")} of this paragraph printed also in other articles`}>⧉<span class="unseen"> printed also in</span> ${s}</summary>
${o&&a`<div class="echoes-in">
${e.map(n=>a`<${as} key=${n.id} passage=${n} text=${t} />`)}
</div>`}
</details>`}function as({passage:e,text:t}){let o=x(`/api/passages/${encodeURIComponent(e.id)}/printings`);return a`
<p class="quiet" dir="auto">“${M(t.slice(e.start,e.end),80)}” printed also in</p>
<${T} fault=${o.fault} retry=${o.retry} />
${!o.data&&!o.fault&&a`<${A} />`}
<ul>
${(o.data?.items??[]).map(r=>a`<li key=${r.article.id}>
<a href=${_(`/article/${r.article.id}`,{passage:r.passage})}><span class="outlet">${r.article.outlet??"outlet unknown"}</span>, <bdi>${M(r.article.title??r.article.ref,90)}</bdi></a>${" "}
<${Q} article=${r.article} />
</li>`)}
</ul>
${o.data&&o.data.total>o.data.items.length&&a`<p class="quiet">${o.data.items.length} of ${o.data.total} shown</p>`}
`}var hr=e=>e.passages[0]?.start??0;function to({article:e,claim:t}){let o=V(),r=[...e.positions].sort((s,n)=>hr(s)-hr(n));return a`<section class="panel">
<header><h2>${h(r.length,"position")} in this article</h2></header>
${r.length===0&&a`<p class="quiet">No sentence says what a party demands, offers, accepts, rejects or supports, that Parley found.</p>`}
<ol class="claims">
${r.map(s=>a`<li key=${s.claim} data-row class=${`edge-${s.stance} ${s.claim===t?"current":""}`}>
<a class="rowlink" href=${S({claim:s.claim,passage:null})} data-replace aria-current=${s.claim===t?"true":void 0}>
<span class="line"><span><b>${s.party}</b> <${R} of=${s.stance} hollow=${!!s.told_by} /></span><span class="quiet">${o[s.issue]??s.issue}</span></span>
<q class="content" dir="auto" title=${s.content}>${M(s.content,110)}</q>
${s.conditions.length>0&&a`<span class="if" dir="auto">${M(gt(s.conditions),80)}</span>`}
</a>
<p class="who"><${ot} statement=${s} />${s.told_by&&a` · told by <b>${s.told_by}</b>`}</p>
${s.claim===t&&a`<div class="acts"><${Ae} statement=${s} /><a class="small" href=${`/claim/${s.claim}`} title="The address of this claim, which never changes">Link</a><${vt} statement=${s} /></div>`}
</li>`)}
</ol>
</section>`}function _r(e,t){let o=t.get("claim");if(o){let n=e.positions.find(l=>l.claim===o)?.passages[0];if(!n)return null;let i=n.marks.filter(l=>l[2]==="evidence");return i.length===0?{start:n.start,end:n.end}:{start:n.start+Math.min(...i.map(l=>l[0])),end:n.start+Math.max(...i.map(l=>l[1]))}}let r=e.passages.find(s=>s.id===t.get("passage"));return r?{start:r.start,end:r.end}:null}function yr(e,t){return t?e.flatMap(([o,r])=>r<=t.start||o>=t.end?[[o,r]]:[[o,t.start],[t.end,r]].filter(([s,n])=>s<n)):e}function gr(e){let t=[];for(let{passages:o}of e.positions)for(let{start:r,marks:s}of o)for(let[n,i,l]of s)l==="evidence"&&t.push([r+n,r+i]);return t}var wr=typeof CSS<"u"&&"highlights"in CSS&&typeof Highlight=="function";function St(e,t,o){let r=document.createRange(),s=document.createTreeWalker(e,NodeFilter.SHOW_TEXT),n=0,i=!1;for(let l=s.nextNode();l;l=s.nextNode()){let c=n+l.length;if(!i&&t<c&&(r.setStart(l,Math.max(0,t-n)),i=!0),i&&o<=c)return r.setEnd(l,o-n),r;n=c}return null}function xe(e,t){if(!wr)return;let o=t.filter(Boolean);o.length===0?CSS.highlights.delete(e):CSS.highlights.set(e,new Highlight(...o))}function br(e,t){let o=Object.keys(t);if(!wr)return()=>{};let r=new Set,s=()=>{for(let i of o){let l=[];for(let c of r){let m=Number(c.dataset.start),u=m+c.textContent.length;for(let[$,f]of t[i])$<u&&f>m&&l.push(St(c,Math.max($,m)-m,Math.min(f,u)-m))}xe(i,l)}},n=new IntersectionObserver(i=>{for(let{target:l,isIntersecting:c}of i)c?r.add(l):r.delete(l);s()},{rootMargin:"200px"});for(let i of e.querySelectorAll("[data-start]"))n.observe(i);return()=>{n.disconnect();for(let i of o)xe(i,[])}}function is(e){let t=innerHeight/3,o=null;for(let r of e.querySelectorAll("[data-start]")){let{top:s,bottom:n,height:i}=r.getBoundingClientRect();if(n<t)continue;let l=s>t?0:(t-s)/Math.max(1,i);o=Number(r.dataset.start)+Math.floor(l*r.textContent.length);break}return o}function xr({article:e,focus:t,text:o}){let{data:r,fault:s,retry:n}=x(`/api/articles/${encodeURIComponent(e.article.id)}/received`,"text"),i=q(null),l=q(null);N(()=>{if(!r||!l.current)return;let{alignment:m}=e,u=d=>d[1]>d[0]&&St(l.current,d[0],d[1]);xe("received-dropped",e.dropped.map(({received:d})=>u(d))),xe("received-repairs",e.repairs.map(({received:d})=>u(d))),xe("received-focus",t?[u(eo(m,t.start,t.end))]:[]);let $=d=>{let k=Math.min(r.length-1,eo(m,d,d)[0]),b=k>=0&&St(l.current,k,k+1)?.getBoundingClientRect();if(!b)return;let g=i.current.getBoundingClientRect();i.current.scrollTop+=b.top-g.top-Math.min(g.height,innerHeight)/3},f=0,p=()=>{cancelAnimationFrame(f),f=requestAnimationFrame(()=>{let d=is(o.current);d!==null&&$(d)})};return t?$(t.start):p(),addEventListener("scroll",p,{passive:!0}),()=>{cancelAnimationFrame(f),removeEventListener("scroll",p);for(let d of["received-dropped","received-repairs","received-focus"])xe(d,[])}},[r,e,t?.start,t?.end]);let c=()=>{let m=getSelection();if(!m.isCollapsed||!l.current.contains(m.anchorNode))return;let u=document.createRange();u.selectNodeContents(l.current),u.setEnd(m.anchorNode,m.anchorOffset);let[$]=kt(e.alignment,u.toString().length,u.toString().length),f=[...o.current.querySelectorAll("[data-start]")];(f.findLast(d=>Number(d.dataset.start)<=$)??f[0])?.scrollIntoView({block:"center"})};return a`<aside class="received" aria-label="As received">
<header><h2>As received</h2><p class="quiet">${h(e.received_length,"character")}, ${e.media_type??"text"} · <span class="sample-dropped">left out</span> <span class="sample-repair">mended</span></p></header>
<${T} fault=${s} retry=${n} />
${r===null&&!s&&a`<${A} />`}
<div class="received-scroll" ref=${i} tabindex="0" role="region" aria-label="Received text">
<pre ref=${l} dir="auto" onClick=${c}>${r}</pre>
</div>
</aside>`}var Ct=100;function oo({article:e}){let{repairs:t,dropped:o}=e,[r,s]=P(!1);return a`<section class="panel">
<header><h2>As it came</h2></header>
<p class="quiet">Received as ${e.media_type??"text"}, ${h(e.received_length,"character")}; ${C(e.text.length)} are the article.</p>
${t.length===0?a`<p class="quiet">Nothing had to be mended.</p>`:a`<details>
<summary>${h(t.length,"repair")}</summary>
<ul class="mends">
${t.slice(0,Ct).map((n,i)=>a`<li key=${i}><code dir="auto">${vr(n.before)}</code> → <code dir="auto">${vr(n.after)}</code> <span class="quiet">${n.kind}</span></li>`)}
</ul>
${t.length>Ct&&a`<p class="quiet">${Ct} of ${C(t.length)} shown; <a href=${`/api/articles/${e.article.id}`}>all as JSON</a></p>`}
</details>`}
${o.length===0?a`<p class="quiet">Nothing was left out.</p>`:a`<details onToggle=${n=>s(n.currentTarget.open)}>
<summary>${h(o.length,"piece")} left out</summary>
${r&&a`<${ls} article=${e} />`}
</details>`}
</section>`}function vr(e){return e===""?"nothing":e.replace(/\n/g,"⏎").replace(/\u00a0/g,"⍽").replace(/^ +$/,t=>"␣".repeat(t.length))}function ls({article:e}){let{data:t,fault:o,retry:r}=x(`/api/articles/${encodeURIComponent(e.article.id)}/received`,"text");return a`
<${T} fault=${o} retry=${r} />
<ul class="mends">
${e.dropped.slice(0,Ct).map(({received:[s,n],why:i})=>a`<li key=${s}>
<span class="quiet">${i}, ${h(n-s,"character")}</span>
${t!==null&&a`<pre dir="auto" tabindex="0" aria-label=${i}>${t.slice(s,Math.min(n,s+1500)).trim()}${n>s+1500&&" …"}</pre>`}
</li>`)}
</ul>
`}function kr({id:e,query:t}){let{data:o,fault:r,retry:s}=x(`/api/articles/${encodeURIComponent(e)}`);return o?a`<${us} article=${o} query=${t} />`:a`<${v} title="Article" /><${T} fault=${r} retry=${s} />${!r&&a`<${A} what="Opening the article" />`}`}function cs(e){return{positions:["positions",gr(e)],quotations:["quotations",e.quotes.map(({start:t,end:o})=>[t,o])],names:["names",e.mentions.filter(({kind:t})=>t!=="time"&&t!=="number").map(({start:t,end:o})=>[t,o])],repairs:["repairs",e.repairs.map(({received:t})=>kt(e.alignment,...t))],copies:["printed elsewhere too",e.passages.filter(({printed:t})=>t>0).map(({start:t,end:o})=>[t,o])]}}function us({article:e,query:t}){let o=_r(e,t),r=t.get("received")==="1",s=t.has("show")?t.get("show").split(","):["positions"],n=dt(()=>cs(e),[e]),i=q(null),l=t.get("claim"),c=o&&`${o.start} ${o.end}`;return N(()=>br(i.current,Object.fromEntries(s.filter(m=>n[m]).map(m=>[m,yr(n[m][1],o)]))),[e,s.join(),c]),ve(()=>{let{back:m,state:u}=re.get();if(m&&u.scroll!==void 0)return;let $=document.getElementById("focus");$?.scrollIntoView({block:"center"}),$?.focus({preventScroll:!0})},[e,c]),a`
<${$r} article=${e} />
<div class="layers">
<div role="group" aria-label="Marked in the text">
${Object.entries(n).map(([m,[u,$]])=>a`<a key=${m} class=${`chip layer-${m}`} role="button" data-replace
aria-pressed=${s.includes(m)} aria-disabled=${$.length===0?"true":void 0}
href=${S({show:s.includes(m)?s.filter(f=>f!==m).join(",")||"none":[...s.filter(f=>f!=="none"),m].join(",")})}
>${u} <span class="n">${C($.length)}</span></a> `)}
</div>
<a class="chip" role="button" aria-pressed=${r} data-replace href=${S({received:r?null:1})}>◐ as received, beside</a>
</div>
<div class=${`article-body ${r?"two":""}`}>
<div class="text" ref=${i} lang=${e.language??void 0}><${dr} article=${e} focus=${o} /></div>
${r?a`<${xr} article=${e} focus=${o} text=${i} />`:a`<aside class="beside" aria-label="In this article">
<${to} article=${e} claim=${l} />
<${oo} article=${e} />
</aside>`}
</div>
${r&&a`<div class="below"><${to} article=${e} claim=${l} /><${oo} article=${e} /></div>`}
`}function Sr({query:e}){let t=j({outlet:e.get("outlet"),from:e.get("from"),to:e.get("to")});return a`
<${v} title="Articles" />
<div class="filters" role="group" aria-label="Filters">
<${ne} query=${e} name="outlet" label="outlet" options=${Me()} />
<${te} query=${e} name="from" label="from" />
<${te} query=${e} name="to" label="to" />
</div>
<${ro} query=${t} />
`}function ro({query:e}){let t=U(_("/api/articles",e));return a`
<${G} list=${t} what="articles" class="plain-rows" empty="No article matches. Take a filter away, or choose other days."
row=${({article:o,positions:r,quotes:s,language:n})=>a`<li key=${o.id} data-row>
<a class="title" href=${`/article/${o.id}`} dir="auto">${o.title??o.ref}</a>
<p class="source"><span class="outlet">${o.outlet??"outlet unknown"}</span> <${Q} article=${o} />
<span class="quiet"> · ${h(r,"position")} · ${h(s,"quotation")}${n&&n!=="en"?` · language ${n}`:""}</span></p>
</li>`} />
<${K} path="/api/articles" query=${e} />
`}function Cr({query:e}){let t=j({as_of:e.get("as_of"),since:e.get("since")}),{data:o,loading:r,fault:s,retry:n}=x(_("/api/brief",t)),i=E(H),l=ce(),c=o?.as_of??o?.coverage?.last??null;return a`
<div class="brief-head">
<${v} title="Brief" >${i?.conflict?`${i.conflict}: where the talks stand`:"Where the talks stand"}<//>
<p class="quiet">
${c&&`As of ${y(c)}`}${o?.since&&`, what is new since ${y(o.since)}`}
${o&&` · ${h(o.coverage.articles,"article")} of ${h(o.coverage.outlets,"outlet")}`}
${" · "}Only sentences of the articles, each with its source; nothing is summed up by a machine.
</p>
<div class="filters">
<${qe} query=${e} /><${te} query=${e} name="since" label="new since" />
<a class="small" href=${_("/api/brief.md",t)} download="brief.md">Markdown</a>
<button type="button" class="small" onClick=${()=>print()}>Print</button>
</div>
</div>
<${T} fault=${s} retry=${n} />
${!o&&!s&&a`<${A} />`}
${o&&o.sections.length===0&&a`<${z}>Nothing to tell ${o.since?`since ${y(o.since)}. Take the day away for the whole`:"yet"}.<//>`}
<div class=${`brief ${r?"loading":""}`}>
${(o?.sections??[]).map(m=>a`<section key=${m.issue} class="brief-section">
<h2><a href=${`/issue/${m.issue}`}>${m.name}</a></h2>
${m.items.map(u=>a`<${ps} key=${u.party} item=${u} near=${l} />`)}
</section>`)}
</div>
`}function ps({item:e,near:t}){let{statement:o}=e,{article:r}=o;return a`<article class=${`brief-item edge-${e.stance}`} data-row>
<p class="lead"><b>${e.party}</b> <${R} of=${e.stance} hollow=${e.hollow} /> <${X} day=${e.day} how=${e.day_how} near=${t} />
<span class="quiet"> · ${Te(e)}${e.hollow&&o.told_by?` · only ${o.told_by} says so`:""}</span></p>
<${rt} statement=${o} />
<p class="source">
<${ot} statement=${o} /> · <span class="outlet">${r.outlet??"outlet unknown"}</span>,${" "}
<a href=${be(o)} dir="auto">${r.title??r.ref}</a>, <${Q} article=${r} />
</p>
</article>`}function ms(e){let t=e.filter(o=>!o.copy_of).map(o=>({origin:o,copies:[]}));for(let o of e.filter(r=>r.copy_of)){let r=t.find(({origin:s})=>s.claim===o.copy_of.claim&&s.article.id===o.copy_of.article);r?r.copies.push(o):t.push({origin:o,copies:[]})}return t}function Fe({group:e,near:t=null,lead:o=!1,names:r={},level:s="h3"}){let n=ms(e.printings??[e.best]),i=(e.printings??[e.best]).length;return a`<section class=${`group edge-${e.stance}`}>
<header class="group-head">
<${s} class="group-name">${o&&a`<span class="of-whom">${e.party} </span>`}<${R} of=${e.stance} hollow=${e.hollow} /> <${X} day=${e.day} how=${e.day_how} near=${t} /><//>
<p class="quiet">
${o&&a`<a href=${_("/",{cell:`${e.issue}~${e.party}`})}>${r[e.issue]??e.issue}</a> · `}
${Te(e)}${e.hollow&&a` · <b>only ${W(e.told_by)} ${e.told_by.length===1?"says":"say"} so</b>`}
</p>
</header>
${n.map(({origin:l,copies:c})=>a`<div key=${l.claim+l.article.id} class="origin">
<${Le} statement=${l} near=${t} />
${c.length>0&&a`<${fs} copies=${c} />`}
</div>`)}
${e.statements>i&&a`<p class="quiet">
${C(i)} of ${h(e.statements,"sentence")} shown.${" "}
<a href=${_("/positions",{group:e.id})}>All ${C(e.statements)}</a>
</p>`}
</section>`}function fs({copies:e}){let t=[...new Set(e.map(o=>o.article.outlet??"outlet unknown"))];return a`<details class="copies">
<summary>The same words also in ${h(e.length,"article")}<span class="quiet"> · ${M(W(t),60)}</span></summary>
<ul>
${e.map(o=>a`<li key=${o.claim+o.article.id}>
<p class="source"><${tt} article=${o.article} /> <${Q} article=${o.article} /></p>
<${rt} statement=${o} />
<p class="acts"><a class="small" href=${be(o)}>Open</a><${Ae} statement=${o} /></p>
</li>`)}
</ul>
</details>`}function Tt(e){return j({as_of:e.get("as_of"),party:e.getAll("party"),issue:e.getAll("issue"),compare:e.get("compare")})}var oe=(e,t,o=null)=>[e,t,o].filter(Boolean).join("~"),$e=e=>S({cell:e,stance:null},re.get()),He=e=>e?{"data-replace":""}:{"data-state":"drawer"};function Tr({id:e}){let{data:t,fault:o,retry:r}=x(`/api/claims/${encodeURIComponent(e)}`),s=V();if(!t)return a`<${v} title="Claim" /><${T} fault=${o} retry=${r} />${!o&&a`<${A} />`}`;let n=t.printings[0],i=s[n.issue]??n.issue;return a`
<p class="crumb"><a href=${_("/",{cell:oe(n.issue,n.party)})}>${n.party} on ${i}</a></p>
<${v} title=${`${n.party} ${ee(n.stance)}: ${n.content}`}>${n.party} ${ee(n.stance)} <q dir="auto">${n.content}</q><//>
<p class="quiet">Claim <code>${t.claim}</code> · printed in ${h(t.printings.length,"article")}</p>
<ul class="rows">
${t.printings.map(l=>a`<li key=${l.article.id} class=${`edge-${l.stance}`}><${Le} statement=${l} lead names=${s} /></li>`)}
</ul>
${t.group&&a`<h2>The same position, as all report it</h2><${Fe} group=${t.group} lead names=${s} />`}
`}function At({difference:e,names:t,near:o=null,short:r=!1}){let{kind:s,issue:n,party:i,object:l,why:c,a:m,b:u}=e;return a`<div class="difference">
<p class="lead"><b>${i}</b> on ${t[n]??n}${l&&a`, <bdi>${l}</bdi>`}</p>
${!r&&a`<p class="quiet">${c}</p>`}
<div class="sides">${[m,u].map($=>a`<${$s} key=${$.id} group=${$} near=${o} short=${r} itself=${s==="parties"} />`)}</div>
</div>`}function $s({group:e,near:t,short:o,itself:r}){let{best:s}=e,n=s.passages[0];return a`<div class=${`side edge-${e.stance}`}>
<p class="line"><span><${R} of=${e.stance} hollow=${e.hollow} /> ${e.hollow?a`<span class="quiet">says ${W(e.told_by)}</span>`:r&&a`<span class="quiet">itself</span>`}</span><${X} day=${e.day} how=${e.day_how} near=${t} /></p>
<p class="words" dir="auto"><a class="rowlink" href=${be(s)}>${o||!n?M(n?.text??s.content,150):a`<${Ie} text=${n.text} marks=${n.marks} />`}</a></p>
<p class="who">${s.article.outlet??"outlet unknown"}</p>
</div>`}function Ar({query:e}){let t=j({as_of:e.get("as_of")}),o=U(_("/api/differences",t)),r=V();return a`
<${v} title="Where they differ" />
<p class="intro">What others say of a party against what it says itself, and opposite stances of one party on one day. Both sentences stand side by side; which is right is for the reader.</p>
<div class="filters"><${qe} query=${e} /></div>
<${G} list=${o} what="differences" class="wide-rows"
empty="No party is told to hold what it says itself it does not, and none took opposite stances on one day."
row=${(s,n)=>a`<li key=${n} data-row><${At} difference=${s} names=${r} /></li>`} />
<${K} path="/api/differences" query=${t} />
`}function no(e,t,o){let r=me(t),s=Math.max(1,me(o)-r);return 3+94*Math.min(s,Math.max(0,me(e)-r))/s}var so=e=>Math.round(e*100)/100;function Nr({dots:e,first:t,last:o,at:r=null}){let s=e.filter(i=>i.day);if(s.length===0||!t||!o)return null;let n=`${h(s.length,"day")} with a position, ${y(s[0].day)} to ${y(s.at(-1).day)}`;return a`<svg class="dots" role="img" aria-label=${n} height="10">
<line x1="0" x2="100%" y1="5" y2="5" />
${r&&a`<line class="at" x1=${`${so(no(r,t,o))}%`} x2=${`${so(no(r,t,o))}%`} y1="0" y2="10" />`}
${s.map(i=>a`<circle key=${i.day+i.stance+i.hollow} class=${`dot s-${i.stance} ${i.hollow?"hollow":""}`}
cx=${`${so(no(i.day,t,o))}%`} cy="5" r=${i.groups>2?3.8:3}>
<title>${ee(i.stance)}, ${y(i.day)}</title>
</circle>`)}
</svg>`}var ds=96,Er=({party:e,issue:t})=>a`<span class="unseen">${e} on ${t}: </span>`;function We({cell:e,scale:t,compare:o}){let{now:r}=e,{best:s}=r,n=gt(s.conditions),i=e.groups-1,{near:l}=t;return a`
${o&&a`<${_s} cell=${e} />`}
<span class="line">
${e.mixed?a`<span class="mixed"><b>mixed</b>${" "}<${R} of=${r.stance} hollow=${r.hollow} />${e.against.map(c=>a` <${R} key=${c.id} of=${c.stance} hollow=${c.hollow} />`)}</span>`:a`<${R} of=${r.stance} hollow=${r.hollow} />`}
<${X} day=${r.day} how=${r.day_how} near=${l} />
</span>
${e.moved&&a`<${hs} moved=${e.moved} near=${l} />`}
<q class="content" dir="auto" title=${s.content}>${M(s.content,ds)}</q>
${s.addressee.length>0&&a`<span class="whom">${r.stance==="demand"?"of":"to"} <bdi>${M(W(s.addressee),48)}</bdi></span>`}
${n&&a`<span class="if" dir="auto" title=${n}>${M(n,64)}</span>`}
<span class="who">
${r.hollow?a`<b>says ${M(W(r.told_by),40)}</b> · `:""}<bdi>${M(yt(s),56)}</bdi>
</span>
${r.hollow&&a`<span class="itself">itself: ${e.own?a`<${R} of=${e.own.stance} /> <${X} day=${e.own.day} how=${e.own.day_how} near=${l} />`:"not reported"}</span>`}
<${Nr} dots=${e.dots} first=${t.first} last=${t.last} at=${o} />
<span class="counts"><span class="more-n">${Te(r)}</span>${i>0&&a`<span class="more-n" title=${`${h(i,"more position")} of this party on this issue`}>${C(i)} more</span>`}</span>
`}function hs({moved:e,near:t}){let o=`moved from ${ee(e.from)} to ${ee(e.to)}`;return a`<span class="moved" title=${`${o}, ${y(e.day)}`}
><span class="unseen">${o}</span><span aria-hidden="true">moved <span class=${`s-${e.from}`}>${we(e.from)}</span>→<span
class=${`s-${e.to}`}>${we(e.to)}</span></span> <time datetime=${e.day}>${y(e.day,t)}</time></span
>`}function _s({cell:e}){if(e.change==="new")return a`<span class="change">new: was not reported</span>`;if(!e.then||e.change==="same"||!e.change)return null;let t=e.then;return a`<span class="change" title=${t.best.content}>was <${R} of=${t.stance} hollow=${t.hollow} /> “${M(t.best.content,44)}” → now:</span>`}function Pr({coverage:e}){return a`<span class="none">not reported</span>
<span class="counts">in ${h(e.articles,"article")} of ${h(e.outlets,"outlet")}</span>`}var ys=.03;function Be(e){let t=e.rows.flatMap(n=>n.cells).flatMap(n=>n?.dots??[]).map(n=>n.day).filter(Boolean).sort(),o=e.as_of??t.at(-1)??e.coverage.last,{coverage:r}=e,s=Gt(r.first,r.last);return{first:t[Math.floor(t.length*ys)]??r.first,last:o,near:s}}function Mr({id:e,query:t}){let r=V()[e]??e,s=t.get("as_of"),{data:n,fault:i,retry:l}=x(_("/api/table",{issue:e,as_of:s})),c=n?.rows.find(u=>u.issue===e),{data:m}=x(c?.also.length>0?_("/api/table",{issue:e,as_of:s,party:c.also}):null);return a`
<p class="crumb"><a href=${_("/",{as_of:s})}>Table</a></p>
<${v} title=${r} />
<${T} fault=${i} retry=${l} />
${!n&&!i&&a`<${A} />`}
${n&&!c&&a`<${z}>No position on this issue was found.<//>`}
${c&&a`
<div class="strip">
<${Or} table=${n} row=${c} />
${m?.rows[0]&&a`<${Or} table=${m} row=${m.rows[0]} />`}
</div>
${c.objects.length>0&&a`<p>About ${c.objects.map((u,$)=>a`${$>0&&", "}<a key=${u} href=${_("/positions",{issue:e,object:u})}><bdi>${u}</bdi></a>`)}.</p>`}
`}
<h2>Every position</h2>
<${nt} query=${j({issue:e,as_of:s})} />
`}function Or({table:e,row:t}){let o=Be(e);return t.cells.map((r,s)=>r&&a`<a key=${e.columns[s]} class=${`cell edge-${r.now.stance}`}
href=${_("/",{as_of:e.as_of,cell:oe(t.issue,e.columns[s])})}>
<span class="of-whom">${e.columns[s]}</span>
<${We} cell=${r} scale=${o} compare=${null} />
</a>`)}function jr(){return a`<${v} title="No such page" />
<p>This address belongs to no page. <a href="/">The table</a> leads to everything.</p>`}var Rr="parley.visits",gs=1800*1e3;function Dr(){try{let e=JSON.parse(localStorage.getItem(Rr));return e&&typeof e=="object"?e:{}}catch{return{}}}var qr=Object.fromEntries(Object.entries(Dr()).map(([e,{now:t,before:o}])=>[e,Date.now()-t?.at<gs?o:t]));function Ir(e){let t=qr[e];if(!t?.at)return null;let o=new Date(t.at),r=s=>String(s).padStart(2,"0");return{day:`${o.getFullYear()}-${r(o.getMonth()+1)}-${r(o.getDate())}`,last:t.last,articles:t.articles}}function Lr(){addEventListener("pagehide",()=>{let e=H.get();if(!e?.last||e.state==="building")return;let t={at:Date.now(),last:e.last,articles:e.articles};try{localStorage.setItem(Rr,JSON.stringify({...Dr(),[e.ledger]:{now:t,before:qr[e.ledger]??null}}))}catch{}})}var ws=14;function st(e,t){let o=t&&Ir(t.ledger),r=e.get("as_of")??t?.last;return Y(e.get("since"))?{since:e.get("since"),how:"chosen",visit:o}:o&&r&&o.last<r?{since:o.last,how:"visit",visit:o}:{since:r?je(r,-ws):null,how:o&&!e.has("as_of")?"seen":"weeks",visit:o}}function bs({since:e,how:t,visit:o},r,s){let n=o?r.articles-o.articles:0,i=n>0?`; ${h(n,"article")} came in since`:"";return t==="visit"?`Since your last visit on ${y(o.day)}, when the articles went to ${y(o.last)}${i}.`:t==="seen"?`Nothing of a later day since your last visit on ${y(o.day)}${i}. Of the last two weeks:`:t==="weeks"?s?`Of the two weeks up to ${y(s)}.`:"Of the last two weeks: this browser has not been here before.":`After ${y(e)}, the day chosen.`}function Nt({query:e,now:t,max:o=null}){let r=st(e,t);return a`<div class="since quiet">
<p>${bs(r,t,e.get("as_of"))}</p>
<p class="since-day"><label>after <${fe} value=${r.since} max=${o??void 0} onDay=${s=>Y(s)&&B(S({since:s}),{replace:!0})} /></label>
${r.how==="chosen"&&a` <a href=${S({since:null})} data-replace>as at first</a>`}</p>
</div>`}function Fr({query:e}){let t=E(H);if(!t)return a`<${v} title="New" /><${A} />`;let{since:o}=st(e,t);return o?a`<${xs} since=${o} asOf=${e.get("as_of")} now=${t} query=${e} />`:a`<${v} title="New" /><${z}>No position has a day, so none can be told to be new. Give articles a date in their front matter.<//>`}function xs({since:e,asOf:t,now:o,query:r}){let s=j({since:e,as_of:t}),n=U(_("/api/news",s)),i=V();return a`
<${v} title=${`New after ${y(e)}`} />
<p class="intro">Positions that were first reported after this day, the newest first. What only repeats an older one is not here.</p>
<${Nt} query=${r} now=${o} max=${t??o.last} />
<div class="filters"><${qe} query=${r} /></div>
<${G} list=${n} what="positions" class="group-rows" empty="No position was first taken after this day. Choose an earlier one."
row=${l=>a`<li key=${l.id}><${Fe} group=${l} lead names=${i} level="h2" /></li>`} />
<${K} path="/api/news" query=${s} />
`}function Hr({id:e}){let{data:t,fault:o,retry:r}=x(`/api/outlets/${encodeURIComponent(e)}`);return t?a`
<p class="crumb"><a href="/outlets">Outlets</a></p>
<${v} title=${t.name} />
<p class="quiet">${h(t.articles,"article")}${t.first&&` · ${y(t.first,t.last)} to ${y(t.last)}`}
${" · "}<a href=${_("/positions",{outlet:t.id})}>${h(t.positions,"position")}</a></p>
<h2>Articles</h2>
<${ro} query=${j({outlet:t.id})} />
`:a`<${v} title="Outlet" /><${T} fault=${o} retry=${r} />${!o&&a`<${A} />`}`}function Wr(){let e=U("/api/outlets");return a`
<${v} title="Outlets" />
<${G} list=${e} what="outlets" class="plain-rows" empty="No article names its outlet. Give one in the front matter or the profile."
row=${t=>a`<li key=${t.id} data-row>
<a class="title" href=${`/outlet/${encodeURIComponent(t.id)}`}>${t.name}</a>
<p class="quiet">${h(t.articles,"article")} · ${h(t.positions,"position")}${t.first&&` · ${y(t.first,t.last)} to ${y(t.last)}`}</p>
</li>`} />
<${K} path="/api/outlets" query=${{}} />
`}function ao(e){if(e==null||e.length===0)return"—";if(Array.isArray(e))return e.map(ao).join(", ");if(typeof e=="object")return Object.values(e).map(ao).join(" · ");let t=/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d:\d\d)/.exec(e);return t?`${y(t[1])}, ${t[2]} UTC`:String(e)}function Br(){let e=U("/api/runs");return a`
<${v} title="Runs" />
<p class="intro">Each time the ledger was built: what was met, stored and rejected, and why.</p>
<${G} list=${e} what="runs" class="plain-rows" empty="No run is noted."
row=${(t,o)=>a`<li key=${o} data-row tabindex="-1">
<dl class="facts">${Object.entries(t).map(([r,s])=>a`<div key=${r}><dt>${r.replaceAll("_"," ")}</dt><dd dir="auto">${ao(s)}</dd></div>`)}</dl>
</li>`} />
<${K} path="/api/runs" query=${{}} />
`}function Ur({query:e}){let t=e.get("q")??"",o=r=>{r.preventDefault(),B(S({q:new FormData(r.currentTarget).get("q").trim()}))};return a`
<${v} title=${t?`Search: ${t}`:"Search"}>Search<//>
<form class="search" role="search" aria-label="Passages" onSubmit=${o}>
<input key=${t} type="search" name="q" value=${t} aria-label="Words" dir="auto" autocomplete="off" /> <button type="submit">Search</button>
</form>
<p class="quiet">All words must be there. “A phrase” in quotation marks, the beginning of a word with an asterisk: corrid*</p>
<div class="filters" role="group" aria-label="Filters">
<${ne} query=${e} name="outlet" label="outlet" options=${Me()} />
<${ne} query=${e} name="party" label="party" options=${Oe()} />
<${ne} query=${e} name="issue" label="issue" options=${xt()} />
<${te} query=${e} name="from" label="from" />
<${te} query=${e} name="to" label="to" />
</div>
${t&&a`<${vs} asked=${j(Object.fromEntries(["q","outlet","party","issue","from","to"].map(r=>[r,e.get(r)])))} />`}
`}function vs({asked:e}){let t=U(_("/api/search",e));return a`
<${G} list=${t} what="passages" class="hits" empty="No passage has all of these words. Try fewer, or the beginning of a word with an asterisk."
row=${o=>a`<li key=${o.passage+o.article.id} data-row>
<p class="source"><span class="outlet">${o.article.outlet??"outlet unknown"}</span> <${Q} article=${o.article} /></p>
<p class="words" dir="auto"><a class="rowlink" href=${_(`/article/${o.article.id}`,{passage:o.passage})}><${Ie} text=${o.text} marks=${o.marks} /></a></p>
<p class="quiet" dir="auto">${o.article.title??o.article.ref}</p>
</li>`} />
<${K} path="/api/search" query=${e} />
`}var ks=[];function Ss(e,t){if(!t)return e.length-1;let o=0;for(let r=0;r<e.length;r++)e[r].day<=t&&(o=r);return o}var Cs=1500,Ts=140;function Kr({query:e}){let{data:t}=x("/api/days"),o=t?.items??ks,r=e.get("as_of"),[s,n]=P(null),i=s??Ss(o,r),l=q(-1/0),c=q(0),m=p=>{clearTimeout(c.current),n(null);let d=!p||o.length>0&&p===o.at(-1).day,k=performance.now();B(S({as_of:d?null:p}),{replace:k-l.current<Cs}),l.current=k,p&&pe(`as of ${y(p)}`)},u=p=>{clearTimeout(c.current),n(p),c.current=setTimeout(()=>m(o[p].day),Ts)};N(()=>()=>clearTimeout(c.current),[]);let $=q(null);if($.current=p=>{let d=Math.min(o.length-1,Math.max(0,i+p));return o[d]&&d!==i&&u(d),!0},N(()=>Ce(p=>p.key==="["?$.current(-1):p.key==="]"?$.current(1):!1),[]),t&&o.length===0&&!r)return a`<p class="quiet">No position has a day: the table is that of all articles.</p>`;let f=s===null?r??o.at(-1)?.day??"":o[s].day;return a`<div class="asof">
<label for="asof">As of</label>
<div class="slide">
<${As} days=${o} until=${i} />
<input id="asof" type="range" min="0" max=${Math.max(0,o.length-1)} step="1" value=${i} disabled=${o.length===0}
aria-valuetext=${f?y(f):"no day"} aria-keyshortcuts="[ ]" title="[ and ] move by a day"
onInput=${p=>u(p.currentTarget.valueAsNumber)} />
</div>
<${fe} label="As of, a day" value=${Y(f)?f:""} min=${o[0]?.day} max=${o.at(-1)?.day} onDay=${p=>Y(p)&&m(p)} />
<button type="button" class="small latest" disabled=${!r} onClick=${()=>m(null)}>Latest</button>
</div>`}function As({days:e,until:t}){if(e.length<2)return null;let o=Math.max(...e.map(i=>i.statements)),r=100/e.length,s=(i,l)=>e.slice(i,l).map(({statements:c},m)=>{let u=1+15*Math.sqrt(c/o);return`M${((i+m)*r).toFixed(2)} 16V${(16-u).toFixed(1)}h${(r*.7).toFixed(2)}V16z`}).join(""),n=me(e.at(-1).day)-me(e[0].day)+1;return a`<svg class="density" viewBox="0 0 100 16" preserveAspectRatio="none" aria-hidden="true">
<title>${h(e.length,"day")} with positions in ${h(n,"day")}</title>
<path class="before" d=${s(0,t+1)} /><path class="after" d=${s(t+1,e.length)} />
</svg>`}var Vr=2;function Et({row:e,openCell:t}){let o=e.also??[];if(o.length===0)return null;let r=o.length<=Vr+1?o:o.slice(0,Vr),s=o.length-r.length;return a`<span class="also">also${" "}
${r.map((n,i)=>a`${i>0&&", "}<a key=${n} href=${$e(oe(e.issue,n))} ...${He(t)}
title=${`${n} on ${e.name}`}>${n}</a>`)}
${s>0&&a`${" "}and <a href=${`/issue/${e.issue}`} title=${`all that speak on ${e.name}`}>${C(s)} more<span class="unseen"> on ${e.name}</span></a>`}
</span>`}function Gr({table:e,query:t}){let o=t.getAll("open");return a`<div class="cards">
${e.rows.map(r=>a`<${Ns} key=${r.issue} row=${r} table=${e} opened=${o} current=${t.get("cell")} />`)}
</div>`}function Ns({row:e,table:t,opened:o,current:r}){let s=o.includes(e.issue),n=S({open:s?o.filter(i=>i!==e.issue):[...o,e.issue]});return a`<section class="card">
<h2><a href=${`/issue/${e.issue}`}>${e.name}</a></h2>
<${Qr} cells=${e.cells} columns=${t.columns} issue=${e.issue} name=${e.name} table=${t} current=${r} />
<${Et} row=${e} openCell=${r} />
${e.objects.length>0&&a`<a class="objects" href=${n} data-replace role="button" aria-expanded=${s}>${s?"▾":"▸"} by object: ${M(e.objects.join(", "),60)}</a>`}
${s&&a`<${Es} row=${e} table=${t} current=${r} />`}
</section>`}function Es({row:e,table:t,current:o}){let{data:r,fault:s}=x(_("/api/objects",{issue:e.issue,as_of:t.as_of,party:t.columns}));return r?r.rows.map(n=>a`<div key=${n.object} class="card-object">
<h3><bdi>${n.object}</bdi></h3>
<${Qr} cells=${n.cells} columns=${r.columns} issue=${e.issue} object=${n.object} name=${n.object} table=${t} current=${o} />
</div>`):a`<p class="quiet">${s?s.message:"Loading …"}</p>`}function Qr({cells:e,columns:t,issue:o,object:r=null,name:s,table:n,current:i}){let l=Be(n),c=t.filter((m,u)=>!e[u]);return a`
${e.map((m,u)=>{if(!m)return null;let $=oe(o,t[u],r);return a`<a key=${$} class=${`cell edge-${m.now.stance} ${i===$?"current":""}`} href=${$e($)} ...${He(i)}
data-cell=${$} data-row>
<span class="of-whom">${t[u]}<span class="unseen"> on ${s}</span></span>
<${We} cell=${m} scale=${l} compare=${n.compare} />
</a>`})}
${c.length>0&&a`<p class="none quiet">${W(c)}: not reported in ${h(n.coverage.articles,"article")} of ${h(n.coverage.outlets,"outlet")}</p>`}
`}function Ue({label:e,on:t=!1,children:o}){let r=q(null),s=()=>r.current?.open?(r.current.open=!1,!0):!1;return N(()=>{let n=l=>!r.current?.contains(l.target)&&s();document.addEventListener("pointerdown",n);let i=Ce(l=>l.key!=="Escape"||!s()?!1:(r.current.querySelector("summary").focus(),!0));return()=>{document.removeEventListener("pointerdown",n),i()}},[]),a`<details class=${`menu ${t?"on":""}`} ref=${r}>
<summary>${e}</summary>
<div class="menu-in" onClick=${n=>n.target.closest("a")&&s()}>${o}</div>
</details>`}function Jr({query:e,last:t}){let o=e.get("compare"),r=e.get("as_of")??t,s=i=>B(S({compare:i}));if(!r&&!o)return null;let n=r?[["a week before",je(r,-7)],["two weeks before",je(r,-14)],["a month before",je(r,-30)]]:[];return a`<${Ue} label=${o?`Compared with ${y(o)}`:"Compare"} on=${!!o}>
<label class="line">with the day <${fe} value=${o} max=${r??void 0} onDay=${i=>Y(i)&&s(i)} /></label>
${n.map(([i,l])=>a`<a key=${i} href=${S({compare:l})}>${i}<span class="quiet"> · ${y(l)}</span></a>`)}
${o&&a`<a href=${S({compare:null})}>do not compare</a>`}
<//>`}function zr(){history.state?.drawer?history.back():B(S({cell:null,stance:null}),{replace:!0})}function Yr({at:e,table:t,query:o}){let[r,s,...n]=e.split("~"),i=n.join("~")||null,l=o.get("stance"),c=q(null),m=t.rows.find(g=>g.issue===r),u=i??m?.name??r,$={issue:r,party:s,object:i,as_of:o.get("as_of")},f=U(_("/api/groups",{...$,stance:l,limit:20})),p=ce(),d=i?null:m?.cells[t.columns.indexOf(s)],k=f.items.flatMap(g=>g.printings),b=q(null);return b.current=()=>k.length>0&&Yo(k,`${s} on ${u}`,f.items.length<f.total||f.items.some(g=>g.statements>g.printings.length)?` of the ${C(f.items.length)} of ${h(f.total,"position")} shown`:""),N(()=>((re.get().state.drawer||document.activeElement?.dataset.cell)&&c.current.querySelector("h2").focus({preventScroll:!0}),c.current.scrollTop=0,Ce(g=>{if(g.key==="Escape")zr();else if(g.key==="c")b.current();else return!1;return!0})),[e]),a`<section class="drawer" role="dialog" aria-modal="false" aria-labelledby="drawer-name" ref=${c} tabindex="-1">
<header class="drawer-head">
<div>
<h2 id="drawer-name" tabindex="-1">${s} on <bdi>${u}</bdi></h2>
<p class="quiet">
${t.as_of&&`as of ${y(t.as_of)} · `}
${f.there&&h(f.total,"position")}
${d?.first&&` · first reported ${y(d.first)}`}
${i&&a` · <a href=${S({cell:`${r}~${s}`})} data-replace>all of ${m?.name??r}</a>`}
</p>
${d?.moved&&a`<p>Moved from <${R} of=${d.moved.from} /> to <${R} of=${d.moved.to} /> on ${y(d.moved.day)}.</p>`}
</div>
<div class="drawer-acts">
${k.length>0&&a`<button type="button" class="small" aria-haspopup="dialog" aria-keyshortcuts="c" title="Cites all sentences shown and copies them (c)"
onClick=${()=>b.current()}>Cite all</button>`}
<button type="button" class="plain" aria-label="Close the cell" title="Close (Esc)" onClick=${zr}>✕</button>
</div>
</header>
<${Ps} at=${e} table=${t} stance=${l} />
<${T} fault=${f.fault} retry=${f.retry} />
${!f.there&&f.loading&&a`<${A} what="Finding the sentences" />`}
<div class=${f.loading?"loading":""} aria-busy=${f.loading}>
${f.there&&f.items.length===0&&a`<${Os} table=${t} party=${s} name=${u} stance=${l} />`}
${f.items.map(g=>a`<${Fe} key=${g.id} group=${g} near=${p} />`)}
${f.items.length>0&&a`
<${Zt} list=${f} what="positions" />
<${lr} />
<${K} what="sentences" path="/api/positions" query=${{...$,stance:l}} page=${_("/positions",{...$,stance:l})} />
`}
</div>
</section>`}function Ps({at:e,table:t,stance:o}){let[r,s]=e.split("~"),n=t.rows.find(l=>l.issue===r)?.cells[t.columns.indexOf(s)],i=Pe.filter(l=>n?.dots.some(c=>c.stance===l)||n?.now.stance===l||l===o);return i.length<2?null:a`<p class="chips" role="group" aria-label="Stance">
<a href=${S({stance:null})} data-replace aria-current=${o?void 0:"true"}>all</a>
${i.map(l=>a`<a key=${l} href=${S({stance:l})} data-replace aria-current=${o===l?"true":void 0}><${R} of=${l} /></a>`)}
</p>`}function Os({table:e,party:t,name:o,stance:r}){return r?a`<${z}>No position of this stance. <a href=${S({stance:null})} data-replace>All stances</a>.<//>`:a`<${z}>
Not reported. ${h(e.coverage.articles,"article")} of ${h(e.coverage.outlets,"outlet")} were read${e.as_of?` up to ${y(e.as_of)}`:""},
and none holds a position of ${t} on ${o} that Parley found. That does not mean that there is none:${" "}
<a href=${_("/search",{q:`${t} ${o}`})}>search the articles</a>.
<//>`}function Xr({query:e}){let t=Tt(e),o=j({as_of:e.get("as_of"),party:e.getAll("party"),issue:e.getAll("issue")});return a`<${Ue} label="Export">
<p class="quiet">The table as shown</p>
<a href=${_("/api/table.json",t)} download="table.json">JSON</a>
<p class="quiet">All positions behind it, each with its words</p>
<a href=${_("/api/positions.csv",o)} download="positions.csv">CSV</a>
<a href=${_("/api/positions.json",o)} download="positions.json">JSON</a>
<a href=${_("/api/positions.jsonl",o)} download="positions.jsonl">JSONL</a>
<button type="button" class="small" onClick=${()=>print()}>Print</button>
<//>`}function Zr({query:e}){let t=E(H),o=V(),r=e.get("as_of"),s=ce();return t?a`
<${Ms} query=${e} now=${t} names=${o} near=${s} />
<${js} asOf=${r} names=${o} near=${s} />
<${Rs} names=${o} />
`:a`<${A} />`}function io({title:e,all:t,told:o=null,answer:r,children:s,empty:n}){let{data:i,fault:l,retry:c}=r;return a`<section class="panel">
<header><h2>${e}</h2>${i&&i.items.length>0&&a`<a class="all" href=${t}>all ${C(i.total)}</a>`}</header>
${o}
<${T} fault=${l} retry=${c} />
${!i&&!l&&a`<${A} />`}
${i&&i.items.length===0&&a`<p class="quiet">${n}</p>`}
${s}
</section>`}function Ms({query:e,now:t,names:o,near:r}){let{since:s}=st(e,t),n=e.get("as_of"),i=x(s&&_("/api/news",{since:s,as_of:n,limit:5}));if(!s)return a`<section class="panel"><header><h2>New</h2></header><p class="quiet">${t.articles===0?"No article is here yet.":a`No position has a day, so none can be told to be new. Give articles a date in their front matter.`}</p></section>`;let l=a`<${Nt} query=${e} now=${t} max=${n??t.last} />`;return a`<${io} title="New" all=${_("/news",{since:s,as_of:n})} answer=${i} told=${l}
empty=${`No position was first taken after ${y(s)}${n?` and by ${y(n)}`:""}. Choose an earlier day.`}>
<ul class="brief-rows">
${(i.data?.items??[]).map(c=>a`<li key=${c.id} data-row>
<a class="rowlink" href=${$e(oe(c.issue,c.party))} data-state="drawer">
<span class="line"><span><b>${c.party}</b> <${R} of=${c.stance} hollow=${c.hollow} /></span><${X} day=${c.day} how=${c.day_how} near=${r} /></span>
<q class="content" dir="auto">${M(c.best.content,90)}</q>
<span class="who">${o[c.issue]??c.issue} · ${c.hollow?`says ${c.told_by.join(", ")}`:M(yt(c.best),48)}</span>
</a>
</li>`)}
</ul>
<//>`}function js({asOf:e,names:t,near:o}){let r=x(_("/api/differences",{as_of:e,limit:3}));return a`<${io} title="Where they differ" all=${_("/differences",{as_of:e})} answer=${r}
empty="No party is told to hold what it says itself it does not, and none took opposite stances on one day.">
<ul class="brief-rows">
${(r.data?.items??[]).map((s,n)=>a`<li key=${n} data-row><${At} difference=${s} names=${t} near=${o} short /></li>`)}
</ul>
<//>`}function Rs({names:e}){let t=x("/api/latest?limit=4");return a`<${io} title="Came in last" all="/articles" answer=${t} empty="No article is here yet.">
<ul class="brief-rows">
${(t.data?.items??[]).map(({article:o,positions:r,more:s})=>a`<li key=${o.id} data-row>
<a class="title" href=${`/article/${o.id}`} dir="auto">${o.title??o.ref}</a>
<p class="source"><span class="outlet">${o.outlet??"outlet unknown"}</span> <${Q} article=${o} /></p>
${r.length>0&&a`<p class="who">${r.slice(0,3).map(n=>a`<a key=${n.claim} class="chip"
href=${_(`/article/${o.id}`,{claim:n.claim})} title=${n.content}>${n.party} <${R} of=${n.stance} /> ${e[n.issue]??n.issue}</a> `)}
${r.length-3+s>0&&a`<span class="quiet">+${C(Math.max(0,r.length-3)+s)}</span>`}</p>`}
</li>`)}
</ul>
<//>`}var Ds=174,qs=140,Is=48,Ls=432,Fs=1180,en=()=>{let e=innerWidth-Is-qs-(innerWidth>Fs?Ls:0);return Math.max(2,Math.floor(e/Ds))};function tn(){let[e,t]=P(en);return N(()=>{let o=()=>t(en());return addEventListener("resize",o),()=>removeEventListener("resize",o)},[]),e}function on(e,t){return e.columns.length<=t?e:{...e,columns:e.columns.slice(0,t),more:[...e.columns.slice(t),...e.more],rows:e.rows.map(o=>({...o,cells:o.cells.slice(0,t),also:[...e.columns.filter((r,s)=>s>=t&&o.cells[s]),...o.also]}))}}function rn(e){let[t,o]=P(()=>matchMedia(e).matches);return N(()=>{let r=matchMedia(e),s=()=>o(r.matches);return s(),r.addEventListener("change",s),()=>r.removeEventListener("change",s)},[e]),t}function nn({table:e,query:t}){let o=Oe().map(([n])=>n),r=t.has("party")?[...new Set([...e.columns,...o])]:[...e.columns,...e.more];if(r.length<2)return null;let s=n=>{let i=e.columns.includes(n)?e.columns.filter(l=>l!==n):[...e.columns,n];i.length>0&&B(S({party:i}),{replace:!0})};return a`<${Ue} label=${`Parties ${e.columns.length} of ${r.length}`} on=${t.has("party")}>
<div class="choices" role="group" aria-label="Parties with a column">
${r.map(n=>a`<label key=${n}><input type="checkbox" checked=${e.columns.includes(n)}
disabled=${e.columns.length===1&&e.columns[0]===n} onChange=${()=>s(n)} /> ${n}</label>`)}
</div>
${t.has("party")&&a`<a href=${S({party:null})}>as at first</a>`}
<//>`}var sn={ArrowUp:[-1,0],ArrowDown:[1,0],ArrowLeft:[0,-1],ArrowRight:[0,1]};function an(){let e=q("0,0"),t=ze(r=>{let s=r.target.dataset?.at;if(!s||r.metaKey||r.ctrlKey||r.altKey)return;let[n,i]=s.split(",").map(Number),l=(m,u)=>r.currentTarget.querySelector(`[data-at="${m},${u}"]`),c=null;if(sn[r.key]){let[m,u]=sn[r.key];c=l(n+m,i+u),r.preventDefault()}else r.key==="Home"?c=l(n,0):r.key==="End"&&(c=[...r.currentTarget.querySelectorAll(`[data-at^="${n},"]`)].at(-1));c&&(r.preventDefault(),c.focus())},[]),o=ze(r=>{let s=r.target.dataset?.at;!s||s===e.current||(r.currentTarget.querySelector(`[data-at="${e.current}"]`)?.setAttribute("tabindex","-1"),r.target.setAttribute("tabindex","0"),e.current=s)},[]);return{onKeyDown:t,onFocusIn:o,stop:(r,s)=>e.current===`${r},${s}`?0:-1}}function ln({table:e,query:t}){let{stop:o,...r}=an(),s=t.getAll("open"),n={scale:Be(e),coverage:e.coverage,compare:e.compare,cell:t.get("cell"),stop:o},i=[],l=0;for(let m of e.rows){let u=s.includes(m.issue);i.push(a`<${Hs} key=${m.issue} row=${m} at=${l} isOpen=${u} opened=${s} table=${e} shown=${n} />`),l+=u?100:1}let c=e.columns.length>5;return a`<div class=${`table-scroll ${c?"wide":""}`} tabindex=${c?0:void 0} role=${c?"region":void 0}
aria-label=${c?"The table, to be scrolled sideways":void 0}>
<table class=${`table ${n.scale.near?"":"years"}`} role="grid" aria-label="Positions by issue and party" ...${r}>
<thead>
<tr>
<th scope="col" class="issue">Issue</th>
${e.columns.map(m=>a`<th key=${m} scope="col"><a href=${_("/positions",{party:m})}>${m}</a></th>`)}
</tr>
</thead>
<tbody>${i}</tbody>
</table>
</div>`}function Hs({row:e,at:t,isOpen:o,opened:r,table:s,shown:n}){let i=S({open:o?r.filter(l=>l!==e.issue):[...r,e.issue]});return a`
<tr class=${o?"opened":""}>
<th scope="row" class="issue">
<a class="issue-name" href=${`/issue/${e.issue}`}>${e.name}</a>
${e.objects.length>0&&a`<a class="objects" href=${i} data-replace role="button" aria-expanded=${o}
title=${e.objects.join(", ")}>${o?"▾":"▸"} ${M(e.objects.join(", "),40)}</a>`}
<${Et} row=${e} openCell=${n.cell} />
</th>
<${cn} cells=${e.cells} at=${t} columns=${s.columns} issue=${e.issue} name=${e.name} shown=${n} />
</tr>
${o&&a`<${Ws} row=${e} at=${t+1} table=${s} shown=${n} />`}
`}function Ws({row:e,at:t,table:o,shown:r}){let{data:s,fault:n}=x(_("/api/objects",{issue:e.issue,as_of:o.as_of,party:o.columns}));return s?s.rows.map((i,l)=>a`<tr key=${i.object} class="object">
<th scope="row" class="issue"><bdi>${i.object}</bdi></th>
<${cn} cells=${o.columns.map(c=>i.cells[s.columns.indexOf(c)]??null)} at=${t+l} columns=${o.columns}
issue=${e.issue} object=${i.object} name=${i.object} shown=${r} />
</tr>`):a`<tr class="object"><td colspan=${o.columns.length+1} class="quiet">${n?n.message:"Loading …"}</td></tr>`}function cn({cells:e,at:t,columns:o,issue:r,object:s=null,name:n,shown:i}){return e.map((l,c)=>{let m=o[c],u=oe(r,m,s),$=[l?`edge-${l.now.stance}`:"empty-cell",l?.now.hollow?"edge-hollow":"",i.cell===u?"current":"",i.compare&&l?`change-${l.change}`:""];return a`<td key=${m} class=${$.join(" ")}>
<a class="cell" href=${$e(u)} ...${He(i.cell)} data-cell=${u} data-at=${`${t},${c}`} tabindex=${i.stop(t,c)}
aria-current=${i.cell===u?"true":void 0}>
<${Er} party=${m} issue=${n} />
${l?a`<${We} cell=${l} scale=${i.scale} compare=${i.compare} />`:a`<${Pr} coverage=${i.coverage} />`}
</a>
</td>`})}function un({query:e}){let t=Tt(e).toString(),{data:o,loading:r,fault:s,retry:n}=x(`/api/table${t&&`?${t}`}`),i=E(H),l=tn(),c=o&&(e.has("party")?o:on(o,l)),m=rn("(max-width: 720px)"),u=e.get("cell");Ks(u);let $=c?.conflict??i?.conflict;return a`
<div class="home-head">
<div class="home-title">
<${v} title=${$??"The negotiating table"} />
${c&&a`<${Bs} table=${o} now=${i} query=${e} />`}
</div>
<div class="controls">
<${Kr} query=${e} />
<${Jr} query=${e} last=${i?.last} />
${c&&a`<${nn} table=${m?o:c} query=${e} />`}
<${Xr} query=${e} />
</div>
</div>
<div class="home-body">
<section class=${`table-pane ${r?"loading":""}`} aria-label="The table" aria-busy=${r}>
<${T} fault=${s} retry=${n} />
${!c&&!s&&a`<${A} what="Laying the table" />`}
${c&&c.rows.length===0&&a`<${Us} table=${c} />`}
${c&&c.rows.length>0&&(m?a`<${Gr} table=${o} query=${e} />`:a`<${ln} table=${c} query=${e} />`)}
${c&&c.rows.length>0&&a`<${nr} />`}
</section>
<aside class="beside" aria-label=${u?"The open cell":"At a glance"}>
${u&&o?a`<${Yr} key=${u} at=${u} table=${o} query=${e} />`:a`<${Zr} query=${e} />`}
</aside>
</div>
`}function Bs({table:e,now:t,query:o}){let{coverage:r}=e;return a`<p class="coverage quiet">
${e.as_of&&a`<b>As of ${y(e.as_of)}</b> · `}
<a href="/articles">${h(r.articles,"article")}</a> of <a href="/outlets">${h(r.outlets,"outlet")}</a>
${r.first&&a` · ${y(r.first,r.last)} to ${y(r.last)}`}
${" · "}${h(r.positions,"position")} in <a href=${_("/positions",{as_of:e.as_of,party:e.more.length>0?e.columns:o.getAll("party"),issue:o.getAll("issue")})}>${h(r.statements,"sentence")}</a>
${r.undated>0&&` · ${h(r.undated,"article")} without a date`}
${r.undated_left_out>0&&` (${C(r.undated_left_out)} left out)`}
${r.foreign>0&&` · ${C(r.foreign)} in other languages, not read for positions`}
${t?.state==="building"&&" · still being built"}
</p>`}function Us({table:e}){return e.coverage.articles===0?a`<${z}>No article is here yet. Add some with <code>parley build FILES</code>, or start <code>parley serve FILES</code> on them.<//>`:a`<${z}>
No position was found ${e.as_of?`up to ${y(e.as_of)} `:""}in ${h(e.coverage.articles,"article")}.
${e.as_of?a` <a href=${S({as_of:null})}>See the latest day</a>.`:""} <a href="/articles">The articles</a> can be read.
<//>`}function Ks(e){let t=q(null);ve(()=>{!e&&t.current&&document.querySelector(`[data-cell="${CSS.escape(t.current)}"]`)?.focus({preventScroll:!1}),t.current=e},[e])}var pn={positions:cr,articles:Sr,actors:pr,outlets:Wr,search:Ur,news:Fr,differences:Ar,brief:Cr,runs:Br},mn={article:kr,claim:Tr,actor:ur,outlet:Hr,issue:Mr};function fn(e){if(e==="/")return{view:un,home:!0};let[,t,o,...r]=e.split("/");return!o&&Object.hasOwn(pn,t)?{view:pn[t]}:o&&r.length===0&&Object.hasOwn(mn,t)?{view:mn[t],id:Vs(o)}:{view:jr}}function Vs(e){try{return decodeURIComponent(e)}catch{return e}}function Gs(){let e=Ze(),{view:t,id:o,home:r}=fn(e.path),s=`${t.name} ${o??""}`;return ve(()=>{Qs(e)},[s]),a`<${rr} home=${r}><${t} key=${s} id=${o} query=${e.query} /><//>`}var $n=!1;function Qs({back:e,state:t}){if(!$n){$n=!0;return}if(!e&&document.getElementById("focus"))return;window.scrollTo(0,e?t.scroll??0:0),((e&&t.followed?document.querySelector(`a[href="${CSS.escape(t.followed)}"]`):null)??document.querySelector("main h1"))?.focus({preventScroll:!0})}tr();Go();Wo();Bo();Lr();vo(a`<${Gs} />`,document.getElementById("page"));

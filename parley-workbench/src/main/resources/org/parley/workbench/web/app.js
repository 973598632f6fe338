/*! Parley workbench, Apache-2.0. Holds preact (MIT, Jason Miller) and htm (Apache-2.0, Jason Miller): see NOTICE. */
var M,Ao,ir,ye,zt,Tt,No,xt,Eo,Yt,Jt,lr,at=Symbol.for("pv"),St={},Ct=[],cr=/^m(i|n|o|s|text|space)$/,Xt=Array.isArray,Zt=Ct.slice,qe=Object.assign;function Ee(e){e&&e.parentNode&&e.remove()}function qo(e,t,o){var s,n,a,i={},l=arguments.length;for(a in t)a=="key"?s=t[a]:a=="ref"&&typeof e!="function"?n=t[a]:i[a]=t[a];return l>2&&(i.children=l>3?Zt.call(arguments,2):o),rt(e,i,s,n,null)}function rt(e,t,o,s,n){var a={type:e,props:t,key:o,ref:s,__k:null,__:null,__b:0,__e:null,__c:null,constructor:at,__v:n||++Ao,__i:-1,__u:0};return!n&&M.vnode&&M.vnode(a),a}function At(e){return e.children}function kt(e,t){this.props=e,this.context=t,this.__g=0}function ge(e,t){if(t==null)return e.__&&ge(e.__,e.__i+1);for(var o;t<e.__k.length;t++)if((o=e.__k[t])&&o.__e)return o.__e;return typeof e.type!="function"||e.props.__P?null:ge(e)}function ur(e){var t,o=e.__v,s=o.__e,n=[],a=[],i=e.__P;i&&((t=qe({constructor:at},o)).__v=o.__v+1,M.vnode&&M.vnode(t),eo(i,t,o,e.__n,i.namespaceURI,32&o.__u?[s]:null,n,s||ge(o),32&o.__u,a),t.__v=o.__v,t.__.__k[t.__i]=t,jo(n,t,a),o.__=o.__e=null,t.__e!=s&&Oo(t))}function Oo(e){if((e=e.__)&&e.__c&&!e.props.__P)return e.__e=null,e.__k.some(function(t){return t&&(e.__e=t.__e)}),Oo(e)}function So(e){(8&e.__g||(e.__g|=8,ye.push(e),Tt++))&&zt==M.debounceRendering||((zt=M.debounceRendering)||queueMicrotask)(Ro)}function Ro(){try{for(var e,t=1;ye.length;)ye.length>t&&ye.sort(No),e=ye.shift(),t=ye.length,8&e.__g&&ur(e)}finally{(Tt=ye.length)&&(zt||queueMicrotask)(Ro)}}function Po(e,t,o,s,n,a,i,l,c,m,u){var $,f,p,g,T,S,w=s.__k||Ct,k=t.length;for(c=pr(o,t,w,c,k),$=0;$<k;$++)(p=o.__k[$])!=null&&(f=~p.__i&&w[p.__i]||St,p.__i=$,S=eo(e,p,f,n,a,i,l,c,m,u),g=p.__e,(f.ref!=p.ref||8&f.__u)&&(f.ref&&to(f.ref,null,p,f),p.ref&&u.push(p.ref,p.__c||g,p)),T=T||g,4&p.__u?(c=Mo(p,c,e,!f.__v),f.__e&&(f.__e=null)):typeof p.type=="function"&&S!==void 0?c=S:g&&(c=g.nextSibling),p.__u&=-21);return o.__e=T,c}function pr(e,t,o,s,n){var a,i,l,c,m,u,$,f,p,g=o.length,T=g,S=0,w=0,k=e.__k=Array(n);for(a=0;a<n;a++)(i=t[a])!=null&&typeof i!="boolean"&&typeof i!="function"?(typeof i!="object"||i.constructor===String?i=k[a]=rt(null,i):Xt(i)?i=k[a]=rt(At,{children:i}):i.constructor===at&&i.__b?i=k[a]=rt(i.type,i.props,i.key,i.ref,i.__v):k[a]=i,c=a+S,i.__=e,i.__b=e.__b+1,l=null,~(m=i.__i=mr(i,o,c,T))&&(T--,(l=o[m])&&(l.__u|=2)),l&&l.__v?(i.__u|=16,m==c-1?S--:m==c+1?S++:m!=c&&(m>c?S--:S++,w=1)):(~m||(n>g?S--:n<g&&S++),typeof i.type!="function"&&(i.__u|=4))):k[a]=null;if(w){for(u=[],$=[],a=0;a<n;a++)if((i=k[a])&&16&i.__u){for(S=0,f=u.length;S<f;)u[p=S+f>>1]<i.__i?S=p+1:f=p;u[S]=i.__i,$[a]=S+1}for(S=u.length;a--;)$[a]&&($[a]==S?S--:k[a].__u|=4)}if(T)for(a=0;a<g;a++)!(l=o[a])||2&l.__u||(l.__e==s&&(s=ge(l)),oo(l,l));return s}function Mo(e,t,o,s){var n,a,i,l;if(typeof e.type=="function"){if(e.props.__P)return t;if(n=e.__k)for(a=0;a<n.length;a++)n[a]&&(n[a].__=e,t=Mo(n[a],t,o,!1));return t}for(t&&!t.parentNode&&(t=ge(e))&&!t.parentNode&&(t=null),i=e.__e,l=t;l&&l.nodeType==8;)l=l.nextSibling;for(i!=l&&(!s&&o.moveBefore&&i.parentNode?o.moveBefore(i,t):o.insertBefore(i,t||null)),t=i;(t=t&&t.nextSibling)&&t.nodeType==8&&!t.data.startsWith("$s"););return t}function mr(e,t,o,s){var n,a=e.key,i=e.type,l=t[o],c=l&&!(2&l.__u);if(l===null&&a==null||c&&a==l.key&&i==l.type)return o;if(s>(c?1:0)){for(n=o-1;n>=0;n--)if((l=t[n])&&!(2&l.__u)&&a==l.key&&i==l.type)return n;for(n=o+1;n<t.length;n++)if((l=t[n])&&!(2&l.__u)&&a==l.key&&i==l.type)return n}return-1}function Co(e,t,o){o==null&&(o=""),t[0]=="-"?e.setProperty(t,o):e[t]=o}function bt(e,t,o,s,n){var a,i;if(t=="style")if(typeof o=="string")e.style.cssText=o;else{if(typeof s=="string"&&(e.style.cssText=s=""),s)for(t in s)o&&t in o||Co(e.style,t);if(o)for(t in o)s&&o[t]==s[t]||Co(e.style,t,o[t])}else if(t[0]=="o"&&t[1]=="n")typeof o!="function"&&(o=null),typeof s!="function"&&(s=null),(e.__e||(e.__e={}))[t]=o,o&&s||(i=Jt[t]||(Jt[t]=fr(t)),(e.__a||(e.__a={}))[t]=Yt,a=t!=(t=t.replace(Eo,"$1")),(t=t.slice(2))[0]<"a"&&(t=t.toLowerCase()),o?e.addEventListener(t,i,a):e.removeEventListener(t,i,a));else{if(n=="http://www.w3.org/2000/svg")t=t.replace(/xlink(H|:h)/,"h").replace(/sName$/,"s");else if(t!="width"&&t!="height"&&t!="href"&&t!="list"&&t!="form"&&t!="tabIndex"&&t!="download"&&t!="rowSpan"&&t!="colSpan"&&t!="role"&&t!="popover"&&t in e)try{return void(e[t]=o??"")}catch{}if(typeof o=="function")return;o==null||o===!1&&t[4]!="-"?e.removeAttribute(t):e.setAttribute(t,t=="popover"&&o==1?"":o)}}function fr(e){return function(t){var o=this.__e;if(o){if(o=o[e],t[xt]==null)t[xt]=Yt++;else if(t[xt]<this.__a[e])return;return o(M.event?M.event(t):t)}}}function eo(e,t,o,s,n,a,i,l,c,m){var u,$,f,p,g,T,S,w,k,P,B,Vt,vo,wt,Ae,To,he,Ne,fe=t.type;if(t.constructor!==at)return null;128&o.__u&&(c=32&o.__u,u=o.__c.__z)&&(t.__u|=c,$=a=[],u.nodeType==8?l=vt(u,a):a.push(u),l=a[0]||l),(u=M.__b)&&u(t);e:if(typeof fe=="function"){f=i.length;try{if(w=t.props,k=(u=fe.prototype)&&u.render,P=(u=fe.contextType)&&s[u.__c],B=u?P?P.props.value:u.__:s,(p=o.__c)?(t.__c=p,2&p.__g&&(p.__g|=1)):(k?t.__c=p=new fe(w,B):(t.__c=p=new kt(w,B),p.constructor=fe,p.render=dr),P&&P.sub(p),p.state||(p.state={}),p.__n=s,p.__g|=8,p.__h=[],p.__k=[]),k&&(p.__s||(p.__s=p.state),fe.getDerivedStateFromProps&&(p.__s==p.state&&(p.__s=qe({},p.__s)),qe(p.__s,fe.getDerivedStateFromProps(w,p.__s)))),g=p.props,T=p.state,p.__v=t,o.__c){if(w!==g&&k&&!fe.getDerivedStateFromProps&&p.componentWillReceiveProps&&p.componentWillReceiveProps(w,B),t.__v==o.__v&&!(8&p.__g)||!(4&p.__g)&&p.shouldComponentUpdate&&p.shouldComponentUpdate(w,p.__s,B)===!1){t.__v!=o.__v&&(p.props=w,p.state=p.__s,p.__g&=-9),t.__e=o.__e,t.__k=o.__k,t.__k.some(function(re){re&&(re.__=t)}),Ct.push.apply(p.__h,p.__k),p.__k=[],p.__h.length&&i.push(p),l=ge(o);break e}p.componentWillUpdate&&p.componentWillUpdate(w,p.__s,B),k&&p.componentDidUpdate&&p.__h.push(function(){p.componentDidUpdate(g,T,S)})}else k&&!fe.getDerivedStateFromProps&&p.componentWillMount&&p.componentWillMount(),k&&p.componentDidMount&&p.__h.push(p.componentDidMount);p.context=B,p.props=w,p.__P=e,p.__g&=-5,Vt=M.__r,vo=k?25:0;do p.__g&=-9,Vt&&Vt(t),u=p.render(p.props,p.state=p.__s,p.context);while(8&p.__g&&++vo<25);k&&(Ct.push.apply(p.__h,p.__k),p.__k=[]),p.state=p.__s,p.getChildContext&&(s=qe({},s,p.getChildContext())),k&&o.__c&&p.getSnapshotBeforeUpdate&&(S=p.getSnapshotBeforeUpdate(g,T)),wt=u&&u.type===At&&u.key==null?u.props.children:u,w.__P&&(u=l,n=(e=w.__P).namespaceURI,c=a=null,o.props&&o.props.__P!=e&&(o.__k.some(function(re){re&&oo(re,re)}),o.__k=null),l=o.__k?ge(o,0):null),l=Po(e,Xt(wt)?wt:[wt],t,o,s,n,a,i,l,c,m),w.__P&&(t.__e=null,l=u),t.__u&=-161,$&&$.some(Ee),p.__h.length&&i.push(p),1&p.__g&&(p.__g&=-4)}catch(re){if(i.length=f,t.__v=null,c||a)if(re&&re.then){if(t.__u|=128|c,a){for(~(he=a.indexOf(l||void 0))||(he=a.length);(Ne=a[he-1])&&Ne.nodeType==8;)he--;for(;he<a.length;he++)if(Ne=a[he])if(a[he]=null,Ae){if(Ne==To)break}else{if(Ne.nodeType!=8)break;Ne.data.startsWith("$s")&&(To=vt(Ae=Ne))}}if(!Ae){for(;l&&l.nodeType==8&&l.nextSibling;)l=l.nextSibling;Ae=l}(u=vt(Ae=t.__c.__z||(t.__c.__z=Ae)))?(t.__e=Ae,l=u):t.__e=l,l=l&&l.nextSibling}else a&&a.some(Ee);else t.__e=o.__e;t.__k||(t.__k=o.__k||[]),re&&re.then||Do(t),M.__e(re,t,o)}}else l=t.__e=$r(o.__e,t,o,s,n,a,i,c,m,e);return(u=M.diffed)&&u(t),l}function vt(e,t){if(e&&e.nodeType==8&&e.data.startsWith("$s"))for(var o=1;e=e.nextSibling;){if(e.nodeType==8){if(e.data.startsWith("$s"))o++;else if(e.data.startsWith("/$s")&&!--o)return e}t&&t.push(e)}}function Do(e){e&&(e.__c&&(e.__c.__g|=4),e.__k&&e.__k.some(Do))}function jo(e,t,o){for(var s=0;s<o.length;)to(o[s++],o[s++],o[s++]);M.__c&&M.__c(t,e),e.some(function(n){try{e=n.__h,n.__h=[],e.some(function(a){a.call(n)})}catch(a){M.__e(a,n.__v)}})}function $r(e,t,o,s,n,a,i,l,c,m){var u,$,f,p,g,T,S,w,k=o.props||St,P=t.props,B=t.type;if(B=="svg"?n="http://www.w3.org/2000/svg":B=="math"?n="http://www.w3.org/1998/Math/MathML":n||(n="http://www.w3.org/1999/xhtml"),a){for(u=0;u<a.length;u++)if((g=a[u])&&(B?g.localName==B:g.nodeType==3)){e=g,a[u]=null;break}}if(!e){if(w=m.ownerDocument||document,!B)return w.createTextNode(P);e=w.createElementNS(n,B,P.is?P:m),l&&(M.__m&&M.__m(t,a),l=!1),a=null}if(B){if(m=B=="template"&&e.content||e,a=B=="textarea"&&P.defaultValue!=null?null:a&&Zt.call(m.childNodes),!l&&a)for(k={},u=0;u<e.attributes.length;u++)k[(g=e.attributes[u]).name]=g.value;for(u in k)g=k[u],u=="dangerouslySetInnerHTML"?f=g:u=="children"||u in P||u=="value"&&"defaultValue"in P||u=="checked"&&"defaultChecked"in P||bt(e,u,null,g,n);for(u in P)g=P[u],u=="children"?p=g:u=="dangerouslySetInnerHTML"?$=g:u=="value"?T=g:u=="checked"?S=g:l&&typeof g!="function"||k[u]===g||bt(e,u,g,k[u],n);$?(l||f&&($.__html==f.__html||$.__html==e.innerHTML)||(e.innerHTML=$.__html),t.__k=[]):(f&&(e.textContent=""),(B=="foreignObject"||n=="http://www.w3.org/1998/Math/MathML"&&cr.test(B))&&(n="http://www.w3.org/1999/xhtml"),Po(m,Xt(p)?p:[p],t,o,s,n,a,i,a?a[0]:o.__k&&ge(o,0),l,c),a&&a.some(Ee)),l&&B!="textarea"||(u="value",B=="progress"&&T==null?e.removeAttribute(u):T==null||T===e[u]&&(B!="progress"||T)||bt(e,u,T,k[u],n),u="checked",S!=null&&S!=e[u]&&bt(e,u,S,k[u],n))}else k===P||l&&e.data==P||(e.data=P);return e}function to(e,t,o,s){try{typeof e=="function"?t?t.__x=e(t)||1:s&&(s=s.__c||s.__e)&&(t=s.__x)&&(s.__x=null,typeof t=="function"?t():e(null)):e.current=t}catch(n){M.__e(n,o)}}function oo(e,t,o){var s,n,a,i;if(M.unmount&&M.unmount(e),!(s=e.ref)||s.current&&s.current!=e.__e||to(s,null,t,e),s=e.__c){if(s.componentWillUnmount)try{s.componentWillUnmount()}catch(l){M.__e(l,t)}s.__P=s.__n=null}if(s=e.__k)for(i=0;i<s.length;i++)s[i]&&oo(s[i],t,typeof e.type!="function"||o&&!e.props.__P);!o&&(s=e.__c)&&(s=s.__z)&&(n=vt(s,a=[]))&&(s==e.__e&&a.some(Ee),Ee(n),Ee(s)),o||Ee(e.__e),e.__e=e.__c=e.__=null}function dr(e,t,o){return this.constructor(e,o)}function Io(e,t){var o,s,n,a;M.__&&M.__(e,t),t.nodeType==9&&(t=t.documentElement),s=(o=e&&32&e.__u)?null:t.__k,t.__k=rt(At,{children:[e]}),n=[],a=[],eo(t,t.__k,s||St,St,t.namespaceURI,s?null:t.firstChild?Zt.call(t.childNodes):null,n,s?s.__e:t.firstChild,o,a),jo(n,t.__k,a),t.__k.props.children=null}M={__e:function(e,t,o,s){for(var n,a,i;t=t.__;)if((n=t.__c)&&!(1&n.__g)){n.__g|=4;try{if((i=(a=n.constructor)&&a.getDerivedStateFromError)&&n.setState(a.getDerivedStateFromError(e)),n.componentDidCatch&&(n.componentDidCatch(e,s||{}),i=1),i&&8&n.__g)return void(n.__g|=2)}catch(l){e=l}}throw Tt=0,e}},Ao=0,ir=function(e){return e!=null&&e.constructor===at},kt.prototype.setState=function(e,t){var o=this.__s;o&&o!=this.state||(o=this.__s=qe({},this.state)),typeof e=="function"&&(e=e(qe({},o),this.props)),e&&(qe(o,e),this.__v&&(t&&this.__k.push(t),So(this)))},kt.prototype.forceUpdate=function(e){this.__v&&(this.__g|=4,e&&this.__h.push(e),So(this))},kt.prototype.render=At,ye=[],Tt=0,No=function(e,t){return e.__v.__b-t.__v.__b},xt=Symbol(),Eo=/(PointerCapture)$|Capture$/i,Yt=0,Jt={},lr=0;var Oe,Q,so,Lo,no=Object.is,lt=0,Vo=[],ro=[],K=M,Fo=K.__b,Wo=K.__r,Ho=K.diffed,Bo=K.__c,Uo=K.unmount,Ko=K.__;function ct(e,t){K.__h&&K.__h(Q,e,lt||t),lt=0;var o=Q.__H||(Q.__H={__:[],__h:[]});return e>=o.__.length&&o.__.push({}),o.__[e]}function R(e){return lt=1,hr(Jo,e)}function hr(e,t,o){var s=ct(Oe++,2);if(s.t=e,!s.__c&&(s.__=[o?o(t):Jo(void 0,t),function(a){var i=(s.__N||s.__)[0],l=s.t(i,a);no(i,l)||(s.__N=[l,s.__[1]],s.__c.setState({}))}],s.__c=Q,!Q.__f)){Q.__f=!0;var n=Q.shouldComponentUpdate;Q.shouldComponentUpdate=function(a,i,l){var c=this.__H;if(!c)return!0;var m=!1,u=this.props!=a;if(c.__.some(function(f){f.__N&&(m=!0,no(f.__[0],f.__N[0])||(u=!0))}),n){var $=n.call(this,a,i,l);return m?$||u:$}return!m||u}}return s.__}function E(e,t){var o=ct(Oe++,3);!K.__s&&io(o.__H,t)&&(o.__P=!0,o.__=e,o.u=t,Q.__H.__h.push(o))}function Le(e,t){var o=ct(Oe++,4);!K.__s&&io(o.__H,t)&&(o.__P=!1,o.__=e,o.u=t,Q.__h.push(o))}function D(e){return lt=5,Nt(function(){return{current:e}},[])}function Nt(e,t){var o=ct(Oe++,7);return io(o.__H,t)&&(o.__=e(),o.__H=t),o.__}function ut(e,t){return lt=8,Nt(function(){return e},t)}function zo(){var e=ct(Oe++,11);if(!e.__){for(var t=Q.__v;!t.__m&&t.__;)t=t.__;var o=t.__m||(t.__m=[0,0]);e.__="P"+o[0]+"-"+o[1]++}return e.__}function yr(){var e;do{for(;e=ro.shift();)try{it(e)}catch(o){K.__e(o,{__:(e=e.__P)&&e.__v})}for(;e=Vo.shift();){var t=e.__H;if(e.__P&&t)try{t.__h.some(it),t.__h.some(ao),t.__h=[]}catch(o){t.__h=[],K.__e(o,e.__v)}}}while(ro.length)}K.__b=function(e){Q=null,Fo&&Fo(e)},K.__=function(e,t){e&&t.__k&&t.__k.__m&&(e.__m=t.__k.__m),Ko&&Ko(e,t)},K.__r=function(e){Wo&&Wo(e),Oe=0;var t=(Q=e.__c).__H;t&&(so==Q?Q.__h=[]:(t.__h.some(it),t.__h.some(ao),Oe=0),t.__h=[],t.__.some(function(o){o.__N&&(o.__=o.__N),o.u=o.__N=void 0})),so=Q},K.diffed=function(e){Ho&&Ho(e);var t=e.__c;t&&t.__H&&(t.__H.__h.length&&Go(Vo.push(t)),t.__H.__.some(function(o){o.u&&(o.__H=o.u)})),so=Q=null},K.__c=function(e,t){t.some(function(o){try{o.__h.some(it),o.__h=o.__h.filter(function(s){return!s.__||ao(s)})}catch(s){o.__h=[function(){throw s}]}}),Bo&&Bo(e,t)},K.unmount=function(e){Uo&&Uo(e);var t,o,s=e.__c;s&&s.__H&&(s.__H.__.some(function(n){try{if(n.__P&&n.__c){if(o===void 0){for(o=e.__;o&&(!o.__c||!o.__c.__P);)o=o.__;o=o&&o.__c}n.__P=o,Go(ro.push(n))}else it(n)}catch(a){t=a}}),s.__H=void 0,t&&K.__e(t,s.__v))};var Qo=typeof requestAnimationFrame=="function";function gr(e){var t,o=function(){clearTimeout(s),Qo&&cancelAnimationFrame(t),setTimeout(e)},s=setTimeout(o,35);Qo&&(t=requestAnimationFrame(o))}function Go(e){e!=1&&Lo==K.requestAnimationFrame||((Lo=K.requestAnimationFrame)||gr)(yr)}function it(e){var t=Q,o=e.__c;typeof o=="function"&&(e.__c=void 0,o()),Q=t}function ao(e){var t=Q;e.__c=e.__(),Q=t}function io(e,t){return!e||e.length!=t.length||t.some(function(o,s){return!no(o,e[s])})}function Jo(e,t){return typeof t=="function"?t(e):t}var Xo=function(e,t,o,s){var n;t[0]=0;for(var a=1;a<t.length;a++){var i=t[a++],l=t[a]?(t[0]|=i?1:2,o[t[a++]]):t[++a];i===3?s[0]=l:i===4?s[1]=Object.assign(s[1]||{},l):i===5?(s[1]=s[1]||{})[t[++a]]=l:i===6?s[1][t[++a]]+=l+"":i?(n=e.apply(l,Xo(e,l,o,["",null])),s.push(n),l[0]?t[0]|=2:(t[a-2]=0,t[a]=n)):s.push(l)}return s},Yo=new Map;function Zo(e){var t=Yo.get(this);return t||(t=new Map,Yo.set(this,t)),(t=Xo(this,t.get(e)||(t.set(e,t=(function(o){for(var s,n,a=1,i="",l="",c=[0],m=function(f){a===1&&(f||(i=i.replace(/^\s*\n\s*|\s*\n\s*$/g,"")))?c.push(0,f,i):a===3&&(f||i)?(c.push(3,f,i),a=2):a===2&&i==="..."&&f?c.push(4,f,0):a===2&&i&&!f?c.push(5,0,!0,i):a>=5&&((i||!f&&a===5)&&(c.push(a,0,i,n),a=6),f&&(c.push(a,f,0,n),a=6)),i=""},u=0;u<o.length;u++){u&&(a===1&&m(),m(u));for(var $=0;$<o[u].length;$++)s=o[u][$],a===1?s==="<"?(m(),c=[c],a=3):i+=s:a===4?i==="--"&&s===">"?(a=1,i=""):i=s+i[0]:l?s===l?l="":i+=s:s==='"'||s==="'"?l=s:s===">"?(m(),a=1):a&&(s==="="?(a=5,n=i,i=""):s==="/"&&(a<5||o[u][$+1]===">")?(m(),a===3&&(c=c[0]),a=c,(c=c[0]).push(2,0,a),a=0):s===" "||s==="	"||s===`
`||s==="\r"?(m(),a=2):i+=s),a===3&&i==="!--"&&(a=4,c=c[0])}return m(),c})(e)),t),arguments,[])).length>1?t:t[0]}var r=Zo.bind(qo);function Fe({title:e,onClose:t,children:o}){let s=D(null),n=zo();return E(()=>{let a=document.activeElement;return s.current.showModal(),()=>a?.focus?.({preventScroll:!0})},[]),r`<dialog ref=${s} class="box" aria-labelledby=${n} onClose=${t}
onClick=${a=>a.target===s.current&&t()}>
<div class="box-in">
<header><h2 id=${n}>${e}</h2><button type="button" class="plain" aria-label="Close" onClick=${t}>✕</button></header>
${o}
</div>
</dialog>`}function Z(e){let t=new Set;return{get:()=>e,set(o){if(o!==e){e=o;for(let s of[...t])s(e)}},watch(o){return t.add(o),()=>t.delete(o)}}}function O(e){let[t,o]=R(e.get());return E(()=>(o(e.get()),e.watch(o)),[e]),t}var We=Z(!1),_r=[["/","search"],["← ↑ → ↓","from cell to cell of the table"],["Enter","opens the cell, the link"],["Esc","closes what is open"],["[ ]","the table as of a day earlier, later"],["j k","next, previous in a list"],["c","cites all sentences of the open cell"],["?","these keys"]];function es(){return O(We)?r`<${Fe} title="Keys" onClose=${()=>We.set(!1)}>
<dl class="keys">
${_r.map(([e,t])=>r`<div key=${e}>
<dt>${e.split(" ").map(o=>r`<kbd>${o}</kbd> `)}</dt>
<dd>${t}</dd>
</div>`)}
</dl>
<//>`:null}var ts=e=>e.closest?.("input:not([type=range]):not([type=checkbox]), select, textarea, [contenteditable]"),Et=[];function _e(e){return Et.unshift(e),()=>Et.splice(Et.indexOf(e),1)}function os(e){let t=[...document.querySelectorAll("main [data-row]")].filter(a=>a.offsetParent!==null);if(t.length===0)return!1;let o=t.findIndex(a=>a.contains(document.activeElement)),s=t[Math.min(t.length-1,Math.max(0,o<0?e>0?0:t.length-1:o+e))];return(s.matches("a, [tabindex]")?s:s.querySelector("a[href], button")??s).focus(),s.scrollIntoView({block:"nearest"}),!0}function wr(e){switch(e.key){case"/":{let t=document.getElementById("find");return t.focus(),t.select(),!0}case"?":return We.set(!0),!0;case"j":return os(1);case"k":return os(-1);default:return!1}}function ss(){document.addEventListener("keydown",e=>{if(!(e.defaultPrevented||e.metaKey||e.ctrlKey||e.altKey)){if(e.key==="Escape"&&ts(e.target)){e.target.blur();return}ts(e.target)||document.querySelector("dialog[open]")||([...Et].some(t=>t(e))||wr(e))&&e.preventDefault()}})}var G=Z(null),qt=Z(0),br=700,xr=15e3,lo=0;async function co(){clearTimeout(lo);try{let e=await fetch("/api/status",{cache:"no-store"});if(e.ok){let t=await e.json(),o=G.get();JSON.stringify(t)!==JSON.stringify(o)&&G.set(t),o&&o.changed!==t.changed&&qt.set(qt.get()+1)}}catch{}lo=setTimeout(co,G.get()?.state==="building"?br:xr)}function me(){let e=O(G);return uo(e?.first,e?.last)}var uo=(e,t)=>e&&t&&e.slice(0,4)===t.slice(0,4)?t:null;function ns(){co(),document.addEventListener("visibilitychange",()=>{document.hidden?clearTimeout(lo):co()})}var kr=new Intl.NumberFormat("en-GB"),b=e=>kr.format(e),d=(e,t,o=`${t}s`)=>`${b(e)} ${e===1?t:o}`;function v(e,t){let o=(e??"").replace(/\s+/g," ").trim();if(o.length<=t)return o;let s=o.lastIndexOf(" ",t);return`${(s>t/3?o.slice(0,s):Array.from(o).slice(0,t).join("")).replace(/[\s,;:.–—-]+$/u,"")} …`}function ae(e){return e.reports===1?"1 report":`${d(e.reports,"report")}, ${b(e.independent)} independent`}var vr={head:"leader",outlet:"outlet’s words",unnamed:"unnamed source"},oe=e=>vr[e]??e??"";function Ot(e){let{speaker:t}=e;if(!t||t.standing==="outlet")return"outlet’s words";let o=t.name??t.surface,s=oe(t.standing);return s&&!o.toLowerCase().includes(s)?`${o}, ${s}`:o}function L(e){return e.length<2?e[0]??"":`${e.slice(0,-1).join(", ")} and ${e.at(-1)}`}var Rt=e=>e.map(t=>t.replace(/\s+/g," ").trim()).join("; "),Tr=/^(United|European|International|Organisation|African|Holy) |(Republic|Emirates|Netherlands|Philippines|Bahamas|Maldives)$/,ie=e=>Tr.test(e)?`the ${e}`:e,Sr=/counterpart|ally|rival|opponent|critic$/,Re=(e,t)=>t?Sr.test(e)?`${e} (${t})`:`${e} of ${ie(t)}`:e,Cr={JRN:"news outlet",IGO:"organisation of states",UNO:"organisation of states",NGO:"non-governmental organisation",REB:"armed group",JUD:"court"},Pt=({kind:e,country:t})=>e==="organisation"?Cr[t]??e:e;function Ar(e){return e==null?"":e<60?`${d(Math.max(1,Math.round(e)),"second")} left`:`${d(Math.round(e/60),"minute")} left`}function rs(){let e=O(G);if(!e||e.state==="ready")return null;let{build:t}=e;if(e.state==="failed")return r`<p class="building fault" role="alert">
The build failed; what was stored before is shown. <a href="/runs">Runs</a> tells why.
</p>`;if(e.state==="stopped")return r`<p class="building">The build was stopped; what was stored is shown. Start the same command again to go on.</p>`;if(!t)return r`<p class="building">The ledger is being built.</p>`;let o=t.phase==="grouping"?`All ${d(t.total??t.met,"article")} are read. Now the same positions are put together.`:[`Reading: ${b(t.met)}${t.total?` of ${d(t.total,"article")}`:" articles"}`,t.rate&&`${b(Math.round(t.rate*10)/10)} a second`,Ar(t.seconds_left),t.rejected>0&&`${b(t.rejected)} could not be read`].filter(Boolean).join(" · ");return r`<div class="building">
<progress aria-label="Progress of the build" max=${t.total||1} value=${t.phase==="grouping"||!t.total?void 0:t.met} />
<span>${o}. What is there already can be read.</span>
</div>`}var Nr=60,we=new Map;function as(e,t,o){we.delete(e),we.set(e,{data:t,changed:o}),we.size>Nr&&we.delete(we.keys().next().value)}var pt=class extends Error{constructor(t,o,s){super(t),this.code=o,this.status=s}};async function Er(e){try{let t=await e.json();return new pt(t.detail??t.title,t.code,e.status)}catch{return new pt(`The server answered ${e.status} to ${new URL(e.url).pathname}.`,null,e.status)}}async function Mt(e,{signal:t,as:o="json"}={}){let s;try{s=await fetch(e,{signal:t})}catch(n){throw n.name==="AbortError"?n:new pt("The server does not answer. Is “parley serve” still running?","no-answer",0)}if(!s.ok)throw await Er(s);return o==="text"?s.text():s.json()}function x(e,t="json"){let o=O(qt),s=e?we.get(e):null,[n,a]=R({path:e,data:s?.data??null,fault:null}),[i,l]=R(0);E(()=>{if(!e)return;let m=we.get(e);if(m&&a({path:e,data:m.data,fault:null}),m&&m.changed===o&&i===0)return;let u=new AbortController;return Mt(e,{signal:u.signal,as:t}).then($=>{as(e,$,o),a({path:e,data:$,fault:null})},$=>{$.name!=="AbortError"&&a(f=>({path:e,data:f.path===e?f.data:null,fault:$}))}),()=>u.abort()},[e,o,i,t]);let c=n.path===e?n.data:s?.data;return{data:e?c??n.data:null,loading:!!e&&!c&&!(n.path===e&&n.fault),fault:n.path===e?n.fault:null,retry:ut(()=>l(m=>m+1),[])}}function F(e){let{data:t,loading:o,fault:s,retry:n}=x(e),a=`${e} pages`,[,i]=R(0),[l,c]=R(null),[m,u]=R(!1),$=t?we.get(a):null,f=$&&$.data.first===t?$.data:null,p=t?f?[...t.items,...f.items]:t.items:[],g=t?f?f.next:t.next:null,T=D(e);T.current=e;let S=async()=>{if(!(!g||m)){u(!0),c(null);try{let w=await Mt(`${e}${e.includes("?")?"&":"?"}cursor=${encodeURIComponent(g)}`);as(a,{first:t,items:[...f?.items??[],...w.items],next:w.next},null)}catch(w){T.current===e&&c(w)}u(!1),i(w=>w+1)}};return{items:p,total:t?.total??0,capped:t?.capped??!1,next:g,more:S,busy:m,loading:o,there:!!t,fault:s??l,retry:l?S:n}}function A({fault:e,retry:t}){return e?r`<p class="fault" role="alert">${e.message} <button type="button" onClick=${t}>Try again</button></p>`:null}function N({what:e="Loading"}){return r`<p class="wait quiet" aria-busy="true">${e} …</p>`}function z({children:e}){let t=O(G)?.state==="building";return r`<p class="empty">${e}${t&&" The ledger is still being built; more may come."}</p>`}function po(){return{path:location.pathname,query:new URLSearchParams(location.search),href:location.pathname+location.search,state:history.state??{},back:!1}}var se=Z(po()),mt=()=>O(se);function is(){let e=document.activeElement?.closest?.("a[href]")?.getAttribute("href");history.replaceState({...history.state,scroll:window.scrollY,followed:e},"")}function H(e,{replace:t=!1,state:o={}}={}){t?history.replaceState({...history.state,...o},"",e):(is(),history.pushState(o,"",e)),se.set(po())}function _(e,t=se.get()){let o=new URLSearchParams(t.query);for(let[s,n]of Object.entries(e)){o.delete(s);for(let a of Array.isArray(n)?n:[n])a!=null&&a!==""&&o.append(s,a)}return h(t.path,o)}function h(e,t){let s=(t instanceof URLSearchParams?t:q(t)).toString().replace(/%7E/g,"~").replace(/%2C/g,",");return s?`${e}?${s}`:e}function q(e){let t=new URLSearchParams;for(let[o,s]of Object.entries(e??{}))for(let n of Array.isArray(s)?s:[s])n!=null&&n!==""&&t.append(o,n);return t}function qr(e,t){return!e.defaultPrevented&&e.button===0&&!(e.metaKey||e.ctrlKey||e.shiftKey||e.altKey)&&t.origin===location.origin&&!t.target&&!t.hasAttribute("download")&&!t.pathname.startsWith("/api/")&&!t.getAttribute("href").startsWith("#")}function ls(){history.scrollRestoration="manual",addEventListener("popstate",()=>se.set({...po(),back:!0})),addEventListener("pagehide",is),document.addEventListener("click",e=>{let t=e.target.closest?.("a[href]");if(!t||!qr(e,t))return;e.preventDefault();let o=t.pathname+t.search,s=t.dataset.state?{[t.dataset.state]:!0}:{};H(o,{replace:"replace"in t.dataset||o===se.get().href,state:s})})}var mo=Z(""),be=e=>mo.set(e);var Dt=Z(null);function He({statement:e}){return r`<button type="button" class="small" aria-haspopup="dialog"
onClick=${()=>Dt.set({claim:e.claim,article:e.article.id})}>Cite</button>`}var cs=e=>JSON.stringify(e,null,2),Be=[{name:"Text",one:({text:e})=>e,all:e=>e.map(({text:t})=>t).join(`

`)},{name:"Markdown",one:({markdown:e})=>e,all:e=>e.map(({markdown:t})=>t).join(`

`)},{name:"BibTeX",one:({bibtex:e})=>e,all:e=>e.map(({bibtex:t})=>t).join(`

`)},{name:"CSL-JSON",one:e=>cs(e.csl),all:e=>cs(e.flatMap(t=>t.csl))}];function us(){let e=O(Dt);return e&&r`<${Or} key=${e.claim} ...${e} />`}function Or({claim:e,article:t}){let{data:o,fault:s,retry:n}=x(h(`/api/cite/${encodeURIComponent(e)}`,{article:t}));return r`<${Fe} title="Cite" onClose=${()=>Dt.set(null)}>
<${A} fault=${s} retry=${n} />
${!o&&!s&&r`<${N} />`}
${o&&Be.map(({name:a,one:i})=>r`<${Rr} key=${a} name=${a} text=${i(o)} />`)}
<p class="quiet">The claim’s own address: <a href=${`/claim/${e}`} onClick=${()=>Dt.set(null)}>/claim/${e}</a></p>
<//>`}function Rr({name:e,text:t}){let[o,s]=R(!1);return r`<section class="cite">
<header><h3>${e}</h3><button type="button" class="small" onClick=${async()=>{await fo(t)&&(s(!0),be(`${e} copied`))}}>${o?"Copied":"Copy"}</button></header>
<pre dir="auto" tabindex="0" aria-label=${e}>${t}</pre>
</section>`}async function fo(e){try{return await navigator.clipboard.writeText(e),!0}catch{let t=document.createElement("textarea");t.value=e,(document.querySelector("dialog[open]")??document.body).append(t),t.select();let o=document.execCommand("copy");return t.remove(),o}}var ps="parley.cite",Pr=6,$o=Z(null),ms=(e,t,o)=>$o.set({statements:e,of:t,part:o});function fs(){let e=O($o);return e&&r`<${jr} ...${e} />`}function Mr(){try{return Be.find(({name:e})=>e===localStorage.getItem(ps))??Be[0]}catch{return Be[0]}}async function Dr(e,t,o){let s=new Array(e.length),n=0,a=0,i=async()=>{for(;n<e.length;){let l=n++,{claim:c,article:m}=e[l];s[l]=await Mt(h(`/api/cite/${encodeURIComponent(c)}`,{article:m.id}),{signal:t}),o(++a)}};return await Promise.all(Array.from({length:Pr},i)),s}function jr({statements:e,of:t,part:o}){let[s,n]=R(Mr),[a,i]=R(null),[l,c]=R(0),[m,u]=R(null),[$,f]=R(0),[p,g]=R(null);E(()=>{let k=new AbortController;return u(null),Dr(e,k.signal,c).then(i,P=>{k.abort(),P.name!=="AbortError"&&u(P)}),()=>k.abort()},[$]);let T=a&&s.all(a),S=async()=>{await fo(T)&&(g(s.name),be(`${d(a.length,"citation")} copied as ${s.name}`))};E(()=>{T&&S()},[T]);let w=k=>{n(k);try{localStorage.setItem(ps,k.name)}catch{}};return r`<${Fe} title=${`Cite all: ${t}`} onClose=${()=>$o.set(null)}>
<fieldset class="forms"><legend class="unseen">Form</legend>
${Be.map(k=>r`<label key=${k.name}><input type="radio" name="form" checked=${s===k} onChange=${()=>w(k)} /> ${k.name}</label>`)}
</fieldset>
<${A} fault=${m} retry=${()=>f($+1)} />
${!a&&!m&&r`<p class="wait quiet" aria-busy="true">${b(l)} of ${d(e.length,"sentence")} …</p>`}
${a&&r`<section class="cite">
<header><p>${d(a.length,"sentence")}${o}${p===s.name?", copied.":"."}</p>
<button type="button" class="small" onClick=${S}>${p===s.name?"Copied":"Copy"}</button></header>
<pre class="cite-all" dir="auto" tabindex="0" aria-label=${`All citations, ${s.name}`}>${T}</pre>
</section>`}
<//>`}var ds="parley.theme";function Ir(){try{let e=localStorage.getItem(ds);return e==="light"||e==="dark"?e:"system"}catch{return"system"}}var Ue=Z(Ir());function $s(e){e==="system"?delete document.documentElement.dataset.theme:document.documentElement.dataset.theme=e}function hs(){$s(Ue.get()),Ue.watch(e=>{$s(e);try{localStorage.setItem(ds,e)}catch{}})}function ys(){let t=matchMedia("(prefers-color-scheme: dark)").matches?["system","light","dark"]:["system","dark","light"];Ue.set(t[(t.indexOf(Ue.get())+1)%t.length])}var Lr=[["/","Table"],["/timeline","Timeline"],["/figures","Figures"],["/actors","Actors"],["/brief","Brief"],["/news","New"],["/differences","Differences"],["/positions","Positions"],["/articles","Articles"],["/outlets","Outlets"],["/runs","Runs"]];function gs({home:e,children:t}){let{path:o}=mt(),s=D(null);return E(()=>{let n=s.current.querySelector("[aria-current]");n&&(s.current.scrollLeft=n.offsetLeft-s.current.offsetLeft-60)},[o]),r`
<a class="skip" href="#main">To the content</a>
<header class="top">
<a class="name" href="/" aria-label="Parley: the table">Parley</a>
<nav aria-label="Pages" ref=${s}>
${Lr.map(([n,a])=>r`<a key=${n} href=${n} aria-current=${n===o?"page":void 0}>${a}</a>`)}
</nav>
<${Fr} />
<${Hr} />
<button type="button" class="plain" title="Keys (?)" aria-label="Keys" onClick=${()=>We.set(!0)}>?</button>
</header>
<${rs} />
<main id="main" class=${e?"home":""} tabindex="-1">${t}</main>
<${Br} />
<${Ur} />
<${us} />
<${fs} />
<${es} />
`}function Fr(){let{path:e,query:t}=mt(),o=e==="/search"?t.get("q")??"":"";return r`<form class="find" role="search" action="/search" onSubmit=${n=>{n.preventDefault();let a=new FormData(n.currentTarget).get("q").trim();a&&H(h("/search",{q:a}))}}>
<input key=${o} id="find" type="search" name="q" value=${o} placeholder="Search the articles" aria-label="Search the articles"
aria-keyshortcuts="/" autocomplete="off" dir="auto" />
<kbd aria-hidden="true">/</kbd>
</form>`}var Wr={system:["◐","as the system"],light:["☼","light"],dark:["☾","dark"]};function Hr(){let[e,t]=Wr[O(Ue)];return r`<button type="button" class="plain" onClick=${ys} title=${`Colours: ${t}`} aria-label=${`Colours: ${t}. Change`}>
<span aria-hidden="true">${e}</span>
</button>`}function Br(){let e=O(G);return r`<footer class="foot quiet">
<p>
${e&&r`<b>${e.ledger}</b> · `}Every cell opens to the sentences it rests on. What is said is not thereby so. Nothing on
these pages is fetched from elsewhere.
</p>
<p><a href="/api/openapi.json">API</a>${e&&r` · Parley ${e.version}`}</p>
</footer>`}function Ur(){let e=O(mo);return r`<div class="unseen" role="status" aria-live="polite">${e}</div>`}function C({title:e,children:t}){return Kr(e),r`<h1 tabindex="-1" dir="auto">${t??e}</h1>`}function Kr(e){E(()=>{document.title=e?`${e} · Parley`:"Parley"},[e])}var _s=["Jan","Feb","Mar","Apr","May","Jun","Jul","Aug","Sep","Oct","Nov","Dec"],ne=e=>/^[1-9]\d{3}-\d\d-\d\d$/.test(e??"");function y(e,t=null){if(!ne(e))return e??"";let o=`${Number(e.slice(8))} ${_s[Number(e.slice(5,7))-1]}`;return t&&t.slice(0,4)===e.slice(0,4)?o:`${o} ${e.slice(0,4)}`}var X=e=>Date.UTC(e.slice(0,4),e.slice(5,7)-1,e.slice(8,10))/864e5;function $e(e,t){return new Date((X(e)+t)*864e5).toISOString().slice(0,10)}function xe(e,t){return e?t==="said"?`Said on ${y(e)}, as the article tells.`:`By ${y(e)}: the day of the article; when it was said is not told.`:"The article has no day, and none is said."}var Qr={month:"the month is known, not the day",year:"the year is known, not the day"},Gr={given:"as given with the article",metadata:"from the page’s data",address:"from the address",text:"from the article’s words",inferred:"inferred from other articles"};function Ke(e){if(!e?.from)return{text:"no date",how:"The article tells no date."};let{from:t,to:o,precision:s,how:n}=e;return{text:s==="year"?t.slice(0,4):s==="month"?`${_s[Number(t.slice(5,7))-1]} ${t.slice(0,4)}`:t===o?y(t):`${y(t,o)} to ${y(o)}`,how:[Gr[n],Qr[s]].filter(Boolean).join("; ")}}function ke({list:e,what:t}){let o=e.total===1?t.replace(/s$/,""):t,s=`${b(e.total)}${e.capped?" or more":""}`;return E(()=>{e.there&&be(`${b(e.items.length)} of ${s} ${o} shown`)},[e.items.length,s,o]),r`<p class="more">
<span data-count=${e.items.length} data-total=${e.total}>${b(e.items.length)} of ${s} ${o} shown</span>
${e.next&&r` <button type="button" onClick=${e.more} disabled=${e.busy}>${e.busy?"Loading …":"Show more"}</button>`}
</p>`}function W({path:e,query:t,page:o=null,what:s="rows"}){return r`<p class="twins quiet">
All ${s}: ${["csv","json","jsonl"].map(n=>r`<a key=${n} href=${h(`${e}.${n}`,t)} download>${n.toUpperCase()}</a> `)}
${o&&r`<a href=${o}>as a list</a>`}
</p>`}function J({list:e,what:t,row:o,empty:s,class:n=""}){return r`
<${A} fault=${e.fault} retry=${e.retry} />
${!e.there&&!e.fault&&r`<${N} />`}
${e.there&&e.items.length===0&&r`<${z}>${s}<//>`}
${e.items.length>0&&r`<ul class=${`rows ${n} ${e.loading?"loading":""}`}>${e.items.map(o)}</ul>`}
${e.there&&r`<${ke} list=${e} what=${t} />`}
`}function Vr(e,t){let o=t.map(([a,i,l])=>[Math.max(0,a),Math.min(e,i),l]).filter(([a,i])=>a<i),s=new Set([0,e]);for(let[a,i]of o)s.add(a).add(i);let n=[...s].sort((a,i)=>a-i);return n.slice(0,-1).map((a,i)=>{let l=n[i+1],c=new Set(o.filter(m=>m[0]<=a&&m[1]>=l).map(m=>m[2]));return{start:a,end:l,kinds:c}})}var zr=new Set(["speaker","cue","actor","recipient","counted"]);function te({text:e,marks:t}){return Vr(e.length,t).map(({start:o,end:s,kinds:n})=>{let a=e.slice(o,s);if(n.size===0)return a;let i=[...n].map(l=>`m-${l??"hit"}`).join(" ");return[...n].every(l=>zr.has(l))?r`<span class=${i}>${a}</span>`:r`<mark class=${i}>${a}</mark>`})}function ws(){return r`<p class="legend quiet">
<span><mark class="m-evidence">the words it rests on</mark></span>
<span><mark class="m-evidence m-content">what is wanted</mark></span>
<span><mark class="m-condition">a condition</mark></span>
<span><span class="m-speaker">the speaker</span></span>
<span><span class="m-cue">the word it was read by</span></span>
</p>`}var ho={demand:["▲","△","demands"],offer:["◆","◇","offers"],accept:["●","○","accepts"],reject:["✕","⊗","rejects"],support:["✚","⊕","supports"]},Qe=Object.keys(ho),Pe=(e,t=!1)=>ho[e]?.[t?1:0]??"·",le=e=>ho[e]?.[2]??e;function j({of:e,hollow:t=!1,bare:o=!1}){return r`<span class=${`stance s-${e}`}
><span class="glyph" aria-hidden="true">${Pe(e,t)}</span>${o?r`<span class="unseen">${le(e)}</span>`:r`${" "}${le(e)}`}</span
>`}function bs(){return r`<p class="legend quiet">
${Qe.map(e=>r`<span key=${e}><${j} of=${e} /></span>`)}
<span>${Qe.map(e=>r`<span class=${`s-${e}`}>${Pe(e,!0)} </span>`)}hollow: only another party says so</span>
<span><b>by</b> 8 May: the article’s day, not one that was said</span>
<span><b>independent</b>: copies of the same words count once</span>
</p>`}function ee({day:e,how:t,near:o=null}){return e?r`<time class="day" datetime=${e} title=${xe(e,t)}
>${t==="said"?"":"by "}${y(e,o)}</time
>`:r`<span class="day" title=${xe(null)}>no day</span>`}function U({article:e}){let{text:t,how:o}=Ke(e.published);return r`<time class="day" datetime=${e.day??void 0} title=${o}>${t}</time>`}function Me({rule:e,rule_says:t,score:o},s){return[["Read by",r`a machine, by the rule <code>${e}</code>; no person has confirmed it`],t&&["The rule",t],s&&["Its words",r`<b>“${s}”</b>`],["Score",`${o.toFixed(2)} of 1: the share of this rule’s readings that are right, measured or estimated`]].filter(Boolean)}function Jr(e){for(let{text:t,marks:o}of e){let s=o.find(n=>n[2]==="cue");if(s)return t.slice(s[0],s[1])}return null}function Yr(e){let{speaker:t,told_by:o,said:s,day:n,conditions:a,article:i,passages:l}=e,c=!t||t.standing==="outlet",{text:m,how:u}=Ke(i.published);return[...Me(e,Jr(l)),["Speaker",o?`${o} tells it of the party: hollow in the table`:c?"nobody is named: the outlet’s own words":t.party?`counted to ${t.party}`:"of no known party"],a.length>0&&["Only",L(a)],["Day",s?xe(s,"said"):xe(n,"by")],["Article",[m,u].filter(Boolean).join(", ")]].filter(Boolean)}var De=({rows:e})=>r`<dl>${e.map(([t,o])=>r`<div key=${t}><dt>${t}</dt><dd dir="auto">${o}</dd></div>`)}</dl>`;function jt({statement:e,open:t=!1}){return r`<details class="why" open=${t}>
<summary class="small" title="How this was read">Why</summary>
<${De} rows=${Yr(e)} />
</details>`}var je=e=>h(`/article/${e.article.id}`,{claim:e.claim});function pe({article:e}){let t=e.outlet??"outlet unknown";return e.outlet_id?r`<a class="outlet" href=${`/outlet/${encodeURIComponent(e.outlet_id)}`}>${t}</a>`:r`<span class="outlet">${t}</span>`}function ft({statement:e}){let{speaker:t}=e;if(!t||t.standing==="outlet")return r`<span class="speaker">in the outlet’s own words</span>`;let o=t.name??t.surface,s=t.name&&t.surface&&t.surface!==t.name?`called “${t.surface}”`:void 0;return r`<span class="speaker" title=${s}>${e.own_words?"said by ":"by "}${t.actor?r`<a href=${`/actor/${encodeURIComponent(t.actor)}`} dir="auto">${o}</a>`:r`<bdi>${o}</bdi>`}${oe(t.standing)&&!o.toLowerCase().includes(oe(t.standing))&&r`, <b class="standing">${oe(t.standing)}</b>`}</span>`}function $t({statement:e}){return r`<blockquote class="words" dir="auto">
${e.passages.map((t,o)=>r`<p key=${t.id} dir="auto">${o>0&&" … "}<${te} text=${t.text} marks=${t.marks} /></p>`)}
</blockquote>`}function Xr({statement:e}){let{object:t,addressee:o,told_by:s}=e;return t.length+o.length===0&&!s?null:r`<p class="about quiet">
${t.length>0&&r`<span>about ${L(t)}</span>`}
${o.length>0&&r`<span>${e.stance==="demand"?"asked of":"to"} ${L(o)}</span>`}
${s&&r`<span>told by <b>${s}</b></span>`}
</p>`}function Ge({statement:e,lead:t=!1,near:o=null,names:s={}}){let{article:n}=e;return r`<article class="statement" data-row>
${t&&r`<p class="lead">
<b>${e.party}</b> <${j} of=${e.stance} hollow=${!!e.told_by} />
<span class="quiet"> · ${s[e.issue]??e.issue} · </span>
<${ee} day=${e.said??e.day} how=${e.said?"said":"by"} near=${o} />
</p>`}
<p class="source"><${pe} article=${n} /> <${U} article=${n} />${!n.current&&r` <span class="tag">older version</span>`}</p>
<${$t} statement=${e} />
<p class="by"><${ft} statement=${e} /></p>
<${Xr} statement=${e} />
<div class="acts">
<a class="small" href=${je(e)} title=${n.title??void 0} aria-label=${`Open the article: ${v(n.title??n.ref,90)}`}>Open</a>
<${He} statement=${e} />
<a class="small" href=${`/claim/${e.claim}`} title="The address of this claim, which never changes">Link</a>
<${jt} statement=${e} />
</div>
</article>`}var Zr={direct:"word for word",indirect:"in the outlet’s words",mixed:"partly word for word"};function xs({actor:e}){let t=`/api/actors/${encodeURIComponent(e.id)}/quotes`,o=F(`${t}?limit=25`),s=me();return r`
<${J} list=${o} what="quotations" class="quote-rows" empty="No article quotes this actor, that Parley found."
row=${n=>r`<${ea} key=${n.id} quote=${n} actor=${e} near=${s} />`} />
<${W} path=${t} query=${{}} what="quotations" />
`}function ea({quote:e,actor:t,near:o}){let{article:s,speaker:n,medium:a,via:i,said:l,printed:c}=e,m=h(`/article/${s.id}`,{quote:e.id}),u=n?.surface&&n.surface!==t.name?n.surface:null,$=[e.speech?Zr[e.kind]:"what they think or plan",a&&`in ${/^[aeiou]/i.test(a)?"an":"a"} ${a}`,l&&`said on ${y(l,o)}`,i&&`relayed by ${i}`,u&&`named “${v(u,40)}”`].filter(Boolean);return r`<li class="statement" data-row>
<p class="source"><${pe} article=${s} /> <${U} article=${s} />${c>1&&r`<span class="quiet"> · the same words in ${d(c,"article")}</span>`}</p>
<blockquote class="words" dir="auto">
${e.passages.map(f=>r`<p key=${f.id} dir="auto"><${te} text=${f.text} marks=${f.marks} /></p>`)}
</blockquote>
<p class="by line"><span>${$.join(" · ")}</span><a class="small" href=${m} aria-label=${`Open the article at these words: ${v(s.title??s.ref,90)}`}>Open</a></p>
</li>`}var ks=4,ta=6,vs=({first:e,last:t})=>e?e===t?y(e):`${y(e,t)} to ${y(t)}`:"no day";function Ts({actor:e}){return r`<aside class="who-is" aria-label="Who they are">
${e.kind==="person"?r`<${sa} actor=${e} />`:r`<${ra} actor=${e} />`}
<${aa} roles=${e.roles} />
<${ia} actor=${e} />
<${la} joins=${e.joins} />
</aside>`}function Ss({said:{article:e,passage:t}}){return r`<blockquote class="words"><p dir="auto"><a class="rowlink" href=${h(`/article/${e.id}`,{passage:t.id})}><${te} text=${t.text} marks=${t.marks} /></a></p></blockquote>
<p class="source"><${pe} article=${e} /> <${U} article=${e} /></p>`}function yo({items:e,most:t,what:o,row:s}){let n=e.slice(t);return r`<ul class="brief-rows">${e.slice(0,t).map(s)}</ul>
${n.length>0&&r`<details><summary>${d(n.length,`more ${o}`)}</summary><ul class="brief-rows">${n.map(s)}</ul></details>`}`}function oa({sides:e,articles:t,closed:o}){if(e.length===0)return"No article says for whom.";let s=e.reduce((a,i)=>a+i.articles,0),[n]=e;return n.articles<.7*s?"The articles do not agree for whom.":o>=n.articles?`${d(n.articles,"article")} of ${b(t)} name ${n.side}; as many or more call the person a former official or somebody who speaks for nobody (${b(o)}).`:`Only ${d(n.articles,"article")} of ${b(t)} say for whom; that is too few.`}function sa({actor:e}){let{side:t,sides:o,standing:s}=e;return r`<section class="panel">
<header><h2>${t?r`Speaks for <a href=${h("/actors",{side:t})}>${ie(t)}</a>`:"Speaks for: not settled"}</h2>${s&&r`<span class="quiet">${oe(s)}</span>`}</header>
${!t&&r`<p class="quiet">${oa(e)}</p>`}
<ul class="brief-rows">
${o.map(n=>r`<li key=${n.side} data-row>
<details open=${n.side===t}>
<summary><span class="line"><span><b>${n.side}</b>: ${d(n.articles,"article")} ${n.articles===1?"says":"say"} so</span><span class="day">${vs(n)}</span></span></summary>
<${Ss} said=${n.evidence} />
</details>
</li>`)}
</ul>
</section>`}var na=8;function ra({actor:e}){let{data:t}=x(h("/api/actors",{side:e.name,limit:na}));return!t||t.total===0?null:r`<section class="panel">
<header><h2>Who speaks for it</h2><a class="all" href=${h("/actors",{side:e.name})}>all ${b(t.total)}</a></header>
<ul class="brief-rows">${t.items.map(({id:o,name:s,role:n,role_side:a,articles:i})=>r`<li key=${o} data-row class="line">
<span><a class="title" href=${`/actor/${o}`}><bdi>${s}</bdi></a> <span class="quiet">${n&&Re(n,a===e.name?null:a)}</span></span><span class="day">${d(i,"article")}</span>
</li>`)}</ul>
</section>`}function aa({roles:e}){return e.length===0?null:r`<section class="panel">
<header><h2>Roles</h2><span class="quiet">with the first sentence</span></header>
<${yo} items=${e} most=${ks} what="role" row=${(t,o)=>r`<li key=${o} data-row>
<details>
<summary><span class="line"><span><b>${Re(t.title,t.side)}</b>${!t.standing&&r`<span class="quiet"> speaks for nobody</span>`}</span>
<span class="day">${d(t.articles,"article")} · ${vs(t)}</span></span></summary>
<${Ss} said=${t.evidence} />
</details>
</li>`} />
</section>`}function ia({actor:e}){return r`<section class="panel">
<header><h2>${d(e.names.length,"name")}</h2></header>
<${yo} items=${e.names} most=${ta} what="name" row=${({name:t,articles:o})=>r`<li key=${t} data-row class="line">
<bdi>${t}</bdi><a class="day" href=${h("/articles",{actor:e.kind==="person"?null:e.id,name:t})}>${d(o,"article")}</a>
</li>`} />
</section>`}function la({joins:e}){return e.length===0?null:r`<section class="panel">
<header><h2>Why these names are one person’s</h2></header>
<${yo} items=${e} most=${ks} what="reason" row=${({name:t,other:o,words:s,score:n},a)=>r`<li key=${a} data-row>
<p class="line"><span><bdi>${v(t,60)}</bdi> <span class="quiet">=</span> <bdi>${v(o,60)}</bdi></span>
${n!==null&&r`<span class="day" title="How alike the names are: 1 is equal, from 0.72 they are joined">likeness ${n.toFixed(2)}</span>`}</p>
<p class="quiet">${s}</p>
</li>`} />
</section>`}function V(){let{data:e}=x("/api/issues"),t=Array.isArray(e)?e:e?.items??[];return Object.fromEntries(t.map(({id:o,name:s})=>[o,s]))}function ce(){let{data:e}=x("/api/table");return e?[...e.columns,...e.more].map(t=>[t,t]):[]}var Ve=()=>Object.entries(V()),Cs=Qe.map(e=>[e,`${Pe(e)} ${le(e)}`]);function ze(){let{data:e}=x("/api/outlets?limit=200");return(e?.items??[]).map(({id:t,name:o})=>[t,o])}function ve({value:e,label:t=null,onDay:o,...s}){return r`<span class=${`dayinput ${ne(e)?"told":""}`}>
<input type="date" value=${e??""} aria-label=${t??void 0} ...${s}
onChange=${n=>o(n.currentTarget.value)} />
<span aria-hidden="true">${y(e)}</span>
</span>`}function Y({query:e,name:t,label:o}){return r`<label class="field"><span>${o}</span>
<${ve} name=${t} value=${e.get(t)} onDay=${s=>(s===""||ne(s))&&H(_({[t]:s}),{replace:!0})} />
</label>`}var Je=({query:e})=>r`<${Y} query=${e} name="as_of" label="as of" />`,As="~";function I({query:e,name:t,label:o,options:s,any:n="any"}){let a=e.getAll(t).length>1,i=a?As:e.get(t)??"",l=i===""||s.some(([c])=>c===i);return r`<label class="field"><span>${o}</span>
<select name=${t} value=${i} onChange=${c=>c.currentTarget.value!==As&&H(_({[t]:c.currentTarget.value}),{replace:!0})}>
<option value="">${n}</option>
${!l&&r`<option value=${i}>${a?`${e.getAll(t).length} chosen`:i}</option>`}
${s.map(([c,m])=>r`<option key=${c} value=${c}>${m}</option>`)}
</select>
</label>`}function de({query:e,name:t,label:o}){let s=e.get(t)??"",n=a=>a.currentTarget.value.trim()!==s&&H(_({[t]:a.currentTarget.value.trim()}),{replace:!0});return r`<label class="field"><span>${o}</span>
<input key=${s} type="text" name=${t} value=${s} dir="auto" onChange=${n}
onKeyDown=${a=>a.key==="Enter"&&n(a)} />
</label>`}var ca=["party","issue","stance","object","outlet","actor","speaker","group","from","to","as_of"];function Ns({query:e}){let t=q(Object.fromEntries(ca.map(o=>[o,e.getAll(o)])));return r`
<${C} title="Positions" />
<p class="intro">Every sentence that says what a party demands, offers, accepts, rejects or supports, as printed: copies are rows of their own.</p>
<div class="filters" role="group" aria-label="Filters">
<${I} query=${e} name="party" label="party" options=${ce()} />
<${I} query=${e} name="issue" label="issue" options=${Ve()} />
<${I} query=${e} name="stance" label="stance" options=${Cs} />
<${de} query=${e} name="object" label="about" />
<${de} query=${e} name="speaker" label="speaker" />
<${I} query=${e} name="outlet" label="outlet" options=${ze()} />
<${Y} query=${e} name="from" label="from" />
<${Y} query=${e} name="to" label="to" />
${t.size>0&&r`<a class="small" href="/positions">clear</a>`}
</div>
<${dt} query=${t} />
`}function dt({query:e}){let t=F(h("/api/positions",e)),o=V(),s=me();return r`
<${J} list=${t} what="sentences" empty="No position matches all of these filters. Take one away, or choose other days."
row=${n=>r`<li key=${n.claim+n.article.id} class=${`edge-${n.stance}`}><${Ge} statement=${n} lead near=${s} names=${o} /></li>`} />
<${W} path="/api/positions" query=${e} />
`}function Es({id:e,query:t}){let{data:o,fault:s,retry:n}=x(`/api/actors/${encodeURIComponent(e)}`);if(!o)return r`<${C} title="Actor" /><${A} fault=${s} retry=${n} />${!s&&r`<${N} />`}`;let a=o.kind==="person",i=a?{actor:o.id}:{party:o.name},l=o.roles.find(u=>u.standing)??o.roles[0],c=t.get("show")??(o.quotes>0||o.positions===0?"quotes":"positions"),m=(u,$,f)=>r`<a href=${_({show:u})} data-replace aria-current=${c===u?"true":void 0}>${f} <span class="n">${b($)}</span></a>`;return r`
<p class="crumb"><a href="/actors">Actors</a></p>
<${C} title=${o.name} />
<p class="actor-line">${a?l?Re(l.title,l.side??o.side):oe(o.standing):Pt(o)}
<span class="quiet">${l||o.standing||!a?" · ":""}named in <a href=${h("/articles",{actor:o.id})}>${d(o.articles,"article")}</a></span></p>
${o.asked&&r`<p class="note">This address is an older one of the same person.</p>`}
<div class="actor-body">
<section class="said" aria-label="What they said">
<p class="chips" role="group" aria-label="What is shown">${m("quotes",o.quotes,"Quotations")}${m("positions",o.positions,"Positions")}<a
href=${h("/timeline",{...i,between:"anybody"})}>Timeline</a></p>
${c==="positions"?r`${a&&r`<${ua} actor=${o} />`}<${dt} query=${q(i)} />`:r`<${xs} actor=${o} />`}
</section>
<${Ts} actor=${o} />
</div>
`}function ua({actor:e}){return e.parties.length===0?null:r`<p class="quiet told-of">Positions of ${e.parties.map(({party:t,positions:o},s)=>r`${s>0&&", "}<a key=${t}
href=${h("/positions",{actor:e.id,party:t})}>${t}</a> (${b(o)})`)}</p>`}var pa=[["person","persons"],["state","states"],["organisation","organisations"]];function qs({query:e}){let t=q({q:e.get("q"),kind:e.get("kind"),side:e.get("side")});return r`
<${C} title="Actors" />
<p class="intro">Who speaks and who is spoken of. Names are taken for one person’s where they agree and nothing speaks against it; each actor’s page says why.</p>
<div class="filters" role="group" aria-label="Filters">
<${de} query=${e} name="q" label="name" />
<${I} query=${e} name="kind" label="kind" options=${pa} />
<${I} query=${e} name="side" label="speaks for" options=${ce()} />
${t.size>0&&r`<a class="small" href="/actors">clear</a>`}
</div>
<${ma} query=${t} />
`}function ma({query:e}){let t=F(h("/api/actors",e));return r`
<${J} list=${t} what="actors" class="plain-rows actor-rows" empty="No actor matches. Try a part of the surname, or take a filter away."
row=${o=>r`<${fa} key=${o.id} actor=${o} />`} />
<${W} path="/api/actors" query=${e} />
`}function fa({actor:e}){let t=`/actor/${encodeURIComponent(e.id)}`,o=e.names.filter(s=>s!==e.name);return r`<li data-row>
<div>
<p><a class="title" href=${t}><bdi>${e.name}</bdi></a>${" "}<span class="quiet">${e.kind!=="person"?Pt(e):e.role?Re(e.role,e.role_side??e.side):e.side?`speaks for ${ie(e.side)}`:oe(e.standing)}</span></p>
${o.length>0&&r`<p class="quiet also-called">also <bdi>${v(o.join(", "),76)}</bdi></p>`}
</div>
<p class="nums quiet">
<a href=${h("/articles",{actor:e.id})}>${d(e.articles,"article")}</a>
<a href=${h(t,{show:"quotes"})}>${d(e.quotes,"quotation")}</a>
<a href=${h(t,{show:"positions"})}>${d(e.positions,"position")}</a>
</p>
</li>`}function Os(e,t,o){let s=0,n=e.length-1,a=-1;for(;s<=n;){let i=s+n>>1;e[i][t]<=o?(a=i,s=i+1):n=i-1}return a}function Rs(e,t,o,s){let n=1-t;if(e.length===0)return[0,0];let a=Os(e,t,o),i=a<0?e[0][n]:e[a][n]+Math.min(o-e[a][t],e[a][2]),l=Os(e,t,s);if(l<0)return[i,Math.max(i,e[0][n])];let m=s-e[l][t]<=e[l][2]?e[l][n]+s-e[l][t]:e[l+1]?.[n]??e[l][n]+e[l][2];return[i,Math.max(i,m)]}var go=(e,t,o)=>Rs(e,0,t,o),It=(e,t,o)=>Rs(e,1,t,o);var $a={agree:"agreeing",consult:"meeting, talking",support:"backing",concede:"giving way in words",cooperate:"working together",aid:"helping",retreat:"giving way in deeds",request:"demanding",accuse:"accusing",reject:"refusing",threaten:"threatening",protest:"protesting",sanction:"cutting ties, punishing",mobilize:"moving forces",coerce:"putting pressure on",assault:"attacking"},Ms=Object.entries($a),Ds=[["1","cooperation in words"],["2","cooperation in deeds"],["3","conflict in words"],["4","conflict in deeds"]],Te={future:"planned",negated:"not done",hypothetical:"hypothetical",historical:"long before"},js=[["actual","done"],...Object.entries(Te)],Ye=e=>e.replace(/[-_]/g," "),da=e=>e.charAt(0).toUpperCase()+e.slice(1),Ps=({names:e,first:t=!1})=>e.map((o,s)=>r`${s>0&&(s===e.length-1?" and ":", ")}<b><bdi>${t&&s===0?da(ie(o)):ie(o)}</bdi></b>`);function Lt({act:e}){let{type:t,actors:o,recipients:s,modality:n,verb:a,mode:i,place:l}=e;return r`<span class="act-line">${o.length>0?r`<${Ps} names=${o} first />`:"Somebody"} <span class=${`q-${e.quad}`}>${a}</span>${s.length>0&&r` <${Ps} names=${s} />`}
${Te[n]&&r` <span class="tag">${Te[n]}</span>`}
<span class="quiet">${[t==="assault"&&i&&i!=="abduct"&&Ye(i),l&&`in ${ie(l)}`].filter(Boolean).map(c=>` · ${c}`).join("")}</span></span>`}var Ls={killed:"Killed",wounded:"Wounded",missing:"Missing",captured:"Captured",surrendered:"Surrendered",evacuated:"Evacuated",displaced:"Displaced within the country",fled:"Fled abroad","homeless-or-without-service":"Homeless or cut off",troops:"Troops",weapons:"Weapons","losses-equipment":"Equipment lost","aid-money":"Aid, in money","aid-asked":"Aid asked for",share:"Shares of a whole",other:"Other counts of people"},Fs=Object.entries(Ls),ht=e=>Ls[e]??e,Is={person:"people",child:"children",woman:"women",man:"men",aircraft:"aircraft",serviceman:"servicemen",personnel:"personnel"};function ha(e){return Is[e]?Is[e]:/man$/.test(e)?e.replace(/man$/,"men"):/[^aeiou]y$/.test(e)?e.replace(/y$/,"ies"):/(s|x|ch|sh)$/.test(e)?`${e}es`:`${e}s`}function Ws({noun:e,side:t,place:o}){let n=[(e?ha(e):null)??(t||o?"unnamed":null),t&&`of ${ie(t)}`,o&&`in ${ie(o)}`].filter(Boolean);return n.length>0?n.join(" "):null}function Hs({figure:e}){return r`<b class="amount">${e.best.words}</b> ${e.best.counted&&!e.best.words.includes(e.best.counted)?e.best.counted:""} <span class="quiet">${ht(e.kind).toLowerCase()}${e.side?`, ${e.side}`:""}${e.place?`, ${e.place}`:""}</span>`}var ya=new Intl.NumberFormat("en-GB",{notation:"compact",maximumSignificantDigits:3}),ga=new Intl.NumberFormat("en-GB",{style:"percent",maximumFractionDigits:0}),Xe=(e,t)=>t==="share"?ga.format(e):ya.format(e);var _a={claim:null,quote:null,act:null,figure:null,passage:null,actor:null,name:null};function Bs({items:e,chosen:t,of:o,what:s,line:n,words:a,all:i}){return e.length===0?null:r`<section class="panel">
<details open=${e.some(({id:l})=>l===t)}>
<summary><h2>${d(e.length,s)}</h2></summary>
<ol class="claims">
${e.map(l=>r`<li key=${l.id} data-row class=${l.id===t?"current":""}>
<a class="rowlink" href=${_({..._a,[o]:l.id})} data-replace aria-current=${l.id===t?"true":void 0}>${n(l)}</a>
${l.id===t&&r`<div class="why"><${De} rows=${[...Me(l,a(l)),["Day",l.day_how==="said"?`${y(l.day)}, as the sentence tells`:l.day?`by ${y(l.day)}, the article’s day`:"not told"]]} /></div>
${l[o]&&r`<p class="who"><a href=${i(l)}>All that report it</a></p>`}`}
</li>`)}
</ol>
</details>
</section>`}function Us({article:e,act:t}){return r`<${Bs} items=${e.acts} chosen=${t} of="act" what="act" words=${o=>o.trigger} all=${o=>h("/timeline",{open:`act~${o.act}`})}
line=${o=>r`<span><b><bdi>${L(o.actors)||"somebody"}</bdi></b> ${v(o.trigger,60)} <b><bdi>${L(o.recipients)}</bdi></b>${Te[o.modality]&&r` <span class="tag">${Te[o.modality]}</span>`}</span>
<span class="who">${[Ye(o.type),o.mode&&Ye(o.mode),o.reported_by&&`says ${o.reported_by}`].filter(Boolean).join(" · ")}</span>`} />`}function Ks({article:e,figure:t}){return r`<${Bs} items=${e.figures} chosen=${t} of="figure" what="figure" words=${o=>o.words} all=${o=>h("/figures",{open:`figure~${o.figure}`})}
line=${o=>r`<span><b class="amount">${o.words}</b> ${o.counted&&!o.words.includes(o.counted)?o.counted:""}</span>
<span class="who">${[ht(o.kind).toLowerCase(),o.reporter&&`says ${o.reporter.name??"somebody"}`].filter(Boolean).join(" · ")}</span>`} />`}function wa(e){try{let t=new URL(e);return t.protocol==="http:"||t.protocol==="https:"?t:null}catch{return null}}function Qs({article:{article:e,authors:t,section:o,agencies:s,language:n,published:a,versions:i}}){let l=wa(e.uri);return r`
<p class="crumb"><${pe} article=${e} /> <${U} article=${e} /> <span class="quiet">${Ke(a).how}</span></p>
<${C} title=${e.title??e.ref} />
<p class="quiet facts-line">
${t.length>0&&r`<span>by <bdi>${L(t)}</bdi></span>`}
${o&&r`<span>${o}</span>`}
${s.length>0&&r`<span>with ${L(s)}</span>`}
${n&&n!=="en"&&r`<span>language ${n}: not read for positions</span>`}
${l&&r`<span><a href=${l.href} rel="noreferrer noopener external" target="_blank">at ${l.hostname} ↗</a></span>`}
${e.uri&&!l&&r`<span>address <code>${e.uri}</code></span>`}
</p>
${i.length>1&&r`<p class="note">
${e.current?"The newest of ":"An older one of "}${b(i.length)} versions:${" "}
${i.map(c=>c.id===e.id?r`<b key=${c.id}>${b(c.version)}</b> `:r`<a key=${c.id} href=${`/article/${c.id}`}>${b(c.version)}</a> `)}
</p>`}
`}var ba={direct:"word for word",indirect:"in the outlet’s words",mixed:"partly word for word"};function Gs({article:e,quote:t}){let{quotes:o,text:s}=e;return o.length===0?null:r`<section class="panel">
<details open=${o.some(({id:n})=>n===t)}>
<summary><h2>${d(o.length,"quotation")}</h2></summary>
<ol class="claims">
${o.map(n=>r`<li key=${n.id} data-row class=${n.id===t?"current":""}>
<a class="rowlink" href=${_({quote:n.id,claim:null,passage:null,act:null,figure:null,actor:null,name:null})} data-replace
aria-current=${n.id===t?"true":void 0}>
<b><bdi>${n.speaker?.name??n.speaker?.surface??"speaker not settled"}</bdi></b>
<q class="content" dir="auto">${v(n.spans.map(([a,i])=>s.slice(a,i)).join(" … "),110)}</q>
</a>
${n.id===t&&r`<div class="why"><${De} rows=${xa(n,s)} /></div>`}
</li>`)}
</ol>
</details>
</section>`}function xa(e,t){let{speaker:o,cue:s,kind:n,medium:a,via:i,said:l}=e;return[...Me(e,s&&t.slice(...s)),["How",[ba[n],a&&`in a ${a}`,i&&`relayed by ${i}`].filter(Boolean).join(", ")],o&&["Speaker",r`${o.actor?r`<a href=${`/actor/${encodeURIComponent(o.actor)}`}>${o.name}</a>`:o.name??o.surface}${o.party?`, counted to ${o.party}`:""}, ${oe(o.standing)}${o.surface&&o.surface!==o.name?`; called “${o.surface}” here`:""}`],["Day",l?`said on ${y(l)}`:"the day it was said is not told"]].filter(Boolean)}function Vs({article:e,focus:t}){let{text:o,blocks:s,passages:n}=e,a=0,i=!1;return s.map(([l,c,m])=>{let u=[];for(;a<n.length&&n[a].start<c;)n[a].start>=l&&u.push(n[a]),a+=1;let $=!i&&t&&t.start<c&&t.end>l;i||=$;let f=u.filter(p=>p.printed>0);return r`<div key=${l} class=${`block b-${m}`}>
<p data-start=${l} dir="auto"><${ka} words=${o.slice(l,c)} focus=${$?[Math.max(0,t.start-l),Math.min(c,t.end)-l]:null} /></p>
${f.length>0&&r`<${va} passages=${f} text=${o} />`}
</div>`})}function ka({words:e,focus:t}){if(!t)return e;let[o,s]=t;return r`${e.slice(0,o)}<mark id="focus" tabindex="-1">${e.slice(o,s)}</mark>${e.slice(s)}`}function va({passages:e,text:t}){let[o,s]=R(!1),n=Math.max(...e.map(a=>a.printed));return r`<details class="echoes" onToggle=${a=>s(a.currentTarget.open)}>
<summary title=${`${d(e.length,"sentence")} of this paragraph printed also in other articles`}>⧉<span class="unseen"> printed also in</span> ${n}</summary>
${o&&r`<div class="echoes-in">
${e.map(a=>r`<${Ta} key=${a.id} passage=${a} text=${t} />`)}
</div>`}
</details>`}function Ta({passage:e,text:t}){let o=x(`/api/passages/${encodeURIComponent(e.id)}/printings`);return r`
<p class="quiet" dir="auto">“${v(t.slice(e.start,e.end),80)}” printed also in</p>
<${A} fault=${o.fault} retry=${o.retry} />
${!o.data&&!o.fault&&r`<${N} />`}
<ul>
${(o.data?.items??[]).map(s=>r`<li key=${s.article.id}>
<a href=${h(`/article/${s.article.id}`,{passage:s.passage})}><span class="outlet">${s.article.outlet??"outlet unknown"}</span>, <bdi>${v(s.article.title??s.article.ref,90)}</bdi></a>${" "}
<${U} article=${s.article} />
</li>`)}
</ul>
${o.data&&o.data.total>o.data.items.length&&r`<p class="quiet">${o.data.items.length} of ${o.data.total} shown</p>`}
`}var zs=e=>e.passages[0]?.start??0;function Js({article:e,claim:t}){let o=V(),s=[...e.positions].sort((n,a)=>zs(n)-zs(a));return r`<section class="panel">
<header><h2>${d(s.length,"position")} in this article</h2></header>
${s.length===0&&r`<p class="quiet">No sentence says what a party demands, offers, accepts, rejects or supports, that Parley found.</p>`}
<ol class="claims">
${s.map(n=>r`<li key=${n.claim} data-row class=${`edge-${n.stance} ${n.claim===t?"current":""}`}>
<a class="rowlink" href=${_({claim:n.claim,passage:null,quote:null,act:null,figure:null,actor:null,name:null})} data-replace aria-current=${n.claim===t?"true":void 0}>
<span class="line"><span><b>${n.party}</b> <${j} of=${n.stance} hollow=${!!n.told_by} /></span><span class="quiet">${o[n.issue]??n.issue}</span></span>
<q class="content" dir="auto" title=${n.content}>${v(n.content,110)}</q>
${n.conditions.length>0&&r`<span class="if" dir="auto">${v(Rt(n.conditions),80)}</span>`}
</a>
<p class="who"><${ft} statement=${n} />${n.told_by&&r` · told by <b>${n.told_by}</b>`}</p>
${n.claim===t&&r`<div class="acts"><${He} statement=${n} /><a class="small" href=${`/claim/${n.claim}`} title="The address of this claim, which never changes">Link</a><${jt} statement=${n} open /></div>`}
</li>`)}
</ol>
</section>`}function Xs(e,t){let o=t.get("claim");if(o){let c=e.positions.find(m=>m.claim===o);return c?Ys(c.passages[0]):null}let s=t.get("quote")&&e.quotes.find(c=>c.id===t.get("quote"));if(s)return{start:s.spans[0]?.[0]??s.start,end:s.spans.at(-1)?.[1]??s.end};for(let[c,m]of[["act",e.acts],["figure",e.figures]]){let u=t.get(c)&&m.find($=>$.id===t.get(c));if(u)return Ys(u.passages[0])}let[n,a]=[t.get("actor"),t.get("name")],i=(n||a)&&e.mentions.find(c=>(!n||c.actor===n)&&(!a||c.name===a||c.surface===a));if(i)return{start:i.start,end:i.end};let l=e.passages.find(c=>c.id===t.get("passage"));return l?{start:l.start,end:l.end}:null}function Ys(e){if(!e)return null;let t=e.marks.filter(o=>o[2]==="evidence");return t.length===0?{start:e.start,end:e.end}:{start:e.start+Math.min(...t.map(o=>o[0])),end:e.start+Math.max(...t.map(o=>o[1]))}}function Zs(e,t){return t?e.flatMap(([o,s])=>s<=t.start||o>=t.end?[[o,s]]:[[o,t.start],[t.end,s]].filter(([n,a])=>n<a)):e}function Ft(e){let t=[];for(let{passages:o}of e)for(let{start:s,marks:n}of o)for(let[a,i,l]of n)l==="evidence"&&t.push([s+a,s+i]);return t}var en=typeof CSS<"u"&&"highlights"in CSS&&typeof Highlight=="function";function Wt(e,t,o){let s=document.createRange(),n=document.createTreeWalker(e,NodeFilter.SHOW_TEXT),a=0,i=!1;for(let l=n.nextNode();l;l=n.nextNode()){let c=a+l.length;if(!i&&t<c&&(s.setStart(l,Math.max(0,t-a)),i=!0),i&&o<=c)return s.setEnd(l,o-a),s;a=c}return null}function Ie(e,t){if(!en)return;let o=t.filter(Boolean);o.length===0?CSS.highlights.delete(e):CSS.highlights.set(e,new Highlight(...o))}function tn(e,t){let o=Object.keys(t);if(!en)return()=>{};let s=new Set,n=()=>{for(let i of o){let l=[];for(let c of s){let m=Number(c.dataset.start),u=m+c.textContent.length;for(let[$,f]of t[i])$<u&&f>m&&l.push(Wt(c,Math.max($,m)-m,Math.min(f,u)-m))}Ie(i,l)}},a=new IntersectionObserver(i=>{for(let{target:l,isIntersecting:c}of i)c?s.add(l):s.delete(l);n()},{rootMargin:"200px"});for(let i of e.querySelectorAll("[data-start]"))a.observe(i);return()=>{a.disconnect();for(let i of o)Ie(i,[])}}function Sa(e){let t=innerHeight/3,o=null;for(let s of e.querySelectorAll("[data-start]")){let{top:n,bottom:a,height:i}=s.getBoundingClientRect();if(a<t)continue;let l=n>t?0:(t-n)/Math.max(1,i);o=Number(s.dataset.start)+Math.floor(l*s.textContent.length);break}return o}function on({article:e,focus:t,text:o}){let{data:s,fault:n,retry:a}=x(`/api/articles/${encodeURIComponent(e.article.id)}/received`,"text"),i=D(null),l=D(null);E(()=>{if(!s||!l.current)return;let{alignment:m}=e,u=g=>g[1]>g[0]&&Wt(l.current,g[0],g[1]);Ie("received-dropped",e.dropped.map(({received:g})=>u(g))),Ie("received-repairs",e.repairs.map(({received:g})=>u(g))),Ie("received-focus",t?[u(go(m,t.start,t.end))]:[]);let $=g=>{let T=Math.min(s.length-1,go(m,g,g)[0]),S=T>=0&&Wt(l.current,T,T+1)?.getBoundingClientRect();if(!S)return;let w=i.current.getBoundingClientRect();i.current.scrollTop+=S.top-w.top-Math.min(w.height,innerHeight)/3},f=0,p=()=>{cancelAnimationFrame(f),f=requestAnimationFrame(()=>{let g=Sa(o.current);g!==null&&$(g)})};return t?$(t.start):p(),addEventListener("scroll",p,{passive:!0}),()=>{cancelAnimationFrame(f),removeEventListener("scroll",p);for(let g of["received-dropped","received-repairs","received-focus"])Ie(g,[])}},[s,e,t?.start,t?.end]);let c=()=>{let m=getSelection();if(!m.isCollapsed||!l.current.contains(m.anchorNode))return;let u=document.createRange();u.selectNodeContents(l.current),u.setEnd(m.anchorNode,m.anchorOffset);let[$]=It(e.alignment,u.toString().length,u.toString().length),f=[...o.current.querySelectorAll("[data-start]")];(f.findLast(g=>Number(g.dataset.start)<=$)??f[0])?.scrollIntoView({block:"center"})};return r`<aside class="received" aria-label="As received">
<header><h2>As received</h2><p class="quiet">${d(e.received_length,"character")}, ${e.media_type??"text"} · <span class="sample-dropped">left out</span> <span class="sample-repair">mended</span></p></header>
<${A} fault=${n} retry=${a} />
${s===null&&!n&&r`<${N} />`}
<div class="received-scroll" ref=${i} tabindex="0" role="region" aria-label="Received text">
<pre ref=${l} dir="auto" onClick=${c}>${s}</pre>
</div>
</aside>`}var Ht=100;function nn({article:e}){let{repairs:t,dropped:o}=e,[s,n]=R(!1);return r`<section class="panel">
<header><h2>As it came</h2></header>
<p class="quiet">Received as ${e.media_type??"text"}, ${d(e.received_length,"character")}; ${b(e.text.length)} are the article.</p>
${t.length===0?r`<p class="quiet">Nothing had to be mended.</p>`:r`<details>
<summary>${d(t.length,"repair")}</summary>
<ul class="mends">
${t.slice(0,Ht).map((a,i)=>r`<li key=${i}><code dir="auto">${sn(a.before)}</code> → <code dir="auto">${sn(a.after)}</code> <span class="quiet">${a.kind}</span></li>`)}
</ul>
${t.length>Ht&&r`<p class="quiet">${Ht} of ${b(t.length)} shown; <a href=${`/api/articles/${e.article.id}`}>all as JSON</a></p>`}
</details>`}
${o.length===0?r`<p class="quiet">Nothing was left out.</p>`:r`<details onToggle=${a=>n(a.currentTarget.open)}>
<summary>${d(o.length,"piece")} left out</summary>
${s&&r`<${Ca} article=${e} />`}
</details>`}
</section>`}function sn(e){return e===""?"nothing":e.replace(/\n/g,"⏎").replace(/\u00a0/g,"⍽").replace(/^ +$/,t=>"␣".repeat(t.length))}function Ca({article:e}){let{data:t,fault:o,retry:s}=x(`/api/articles/${encodeURIComponent(e.article.id)}/received`,"text");return r`
<${A} fault=${o} retry=${s} />
<ul class="mends">
${e.dropped.slice(0,Ht).map(({received:[n,a],why:i})=>r`<li key=${n}>
<span class="quiet">${i}, ${d(a-n,"character")}</span>
${t!==null&&r`<pre dir="auto" tabindex="0" aria-label=${i}>${t.slice(n,Math.min(a,n+1500)).trim()}${a>n+1500&&" …"}</pre>`}
</li>`)}
</ul>
`}function rn({id:e,query:t}){let{data:o,fault:s,retry:n}=x(`/api/articles/${encodeURIComponent(e)}`);return o?r`<${Na} article=${o} query=${t} />`:r`<${C} title="Article" /><${A} fault=${s} retry=${n} />${!s&&r`<${N} what="Opening the article" />`}`}function Aa(e){return{positions:["positions",Ft(e.positions)],quotations:["quotations",e.quotes.map(({start:t,end:o})=>[t,o])],acts:["acts",Ft(e.acts)],figures:["figures",Ft(e.figures)],names:["names",e.mentions.filter(({kind:t})=>t!=="time"&&t!=="number").map(({start:t,end:o})=>[t,o])],repairs:["repairs",e.repairs.map(({received:t})=>It(e.alignment,...t))],copies:["printed elsewhere too",e.passages.filter(({printed:t})=>t>0).map(({start:t,end:o})=>[t,o])]}}function Na({article:e,query:t}){let o=Xs(e,t),s=t.get("received")==="1",n=t.has("show")?t.get("show").split(","):["positions"],a=Nt(()=>Aa(e),[e]),i=D(null),l=t.get("claim"),c=o&&`${o.start} ${o.end}`;E(()=>tn(i.current,Object.fromEntries(n.filter(u=>a[u]).map(u=>[u,Zs(a[u][1],o)]))),[e,n.join(),c]),Le(()=>{let{back:u,state:$}=se.get();if(u&&$.scroll!==void 0)return;let f=document.getElementById("focus");f?.scrollIntoView({block:"center"}),f?.focus({preventScroll:!0});let p=document.querySelector(".beside .claims .current");if(p){let g=p.closest(".beside");g.scrollTop+=p.getBoundingClientRect().top-g.getBoundingClientRect().top-60}},[e,c]);let m=r`<${Js} article=${e} claim=${l} /><${Gs} article=${e} quote=${t.get("quote")} /><${Us} article=${e} act=${t.get("act")} /><${Ks} article=${e} figure=${t.get("figure")} /><${nn} article=${e} />`;return r`
<${Qs} article=${e} />
<div class="layers">
<div role="group" aria-label="Marked in the text">
${Object.entries(a).map(([u,[$,f]])=>r`<a key=${u} class=${`chip layer-${u}`} role="button" data-replace
aria-pressed=${n.includes(u)} aria-disabled=${f.length===0?"true":void 0}
href=${_({show:n.includes(u)?n.filter(p=>p!==u).join(",")||"none":[...n.filter(p=>p!=="none"),u].join(",")})}
>${$} <span class="n">${b(f.length)}</span></a> `)}
</div>
<a class="chip" role="button" aria-pressed=${s} data-replace href=${_({received:s?null:1})}>◐ as received, beside</a>
</div>
<div class=${`article-body ${s?"two":""}`}>
<div class="text" ref=${i} lang=${e.language??void 0}><${Vs} article=${e} focus=${o} /></div>
${s?r`<${on} article=${e} focus=${o} text=${i} />`:r`<aside class="beside" aria-label="In this article">
${m}
</aside>`}
</div>
${s&&r`<div class="below">${m}</div>`}
`}function an({query:e}){let t=q(Object.fromEntries(["outlet","from","to","actor","name"].map(o=>[o,e.get(o)])));return r`
<${C} title="Articles" />
<${Ea} query=${e} />
<div class="filters" role="group" aria-label="Filters">
<${I} query=${e} name="outlet" label="outlet" options=${ze()} />
<${Y} query=${e} name="from" label="from" />
<${Y} query=${e} name="to" label="to" />
</div>
<${_o} query=${t} />
`}function Ea({query:e}){let t=e.get("actor"),{data:o}=x(t&&`/api/actors/${encodeURIComponent(t)}`),s=e.get("name")??o?.name;return s?r`<p class="intro">Those that name ${t?r`<a href=${`/actor/${encodeURIComponent(t)}`}><bdi>${s}</bdi></a>`:r`“<bdi>${s}</bdi>”`}; each opens there.
<a class="small" href=${_({actor:null,name:null})}>all articles</a></p>`:null}function _o({query:e}){let t={actor:e.get("actor"),name:e.get("name")},o=F(h("/api/articles",e));return r`
<${J} list=${o} what="articles" class="plain-rows" empty="No article matches. Take a filter away, or choose other days."
row=${({article:s,positions:n,quotes:a,language:i})=>r`<li key=${s.id} data-row>
<a class="title" href=${h(`/article/${s.id}`,t)} dir="auto">${s.title??s.ref}</a>
<p class="source"><span class="outlet">${s.outlet??"outlet unknown"}</span> <${U} article=${s} />
<span class="quiet"> · ${d(n,"position")} · ${d(a,"quotation")}${i&&i!=="en"?` · language ${i}`:""}</span></p>
</li>`} />
<${W} path="/api/articles" query=${e} />
`}function ln({query:e}){let t=q({as_of:e.get("as_of"),since:e.get("since")}),{data:o,loading:s,fault:n,retry:a}=x(h("/api/brief",t)),i=O(G),l=me(),c=o?.as_of??o?.coverage?.last??null;return r`
<div class="brief-head">
<${C} title="Brief" >${i?.conflict?`${i.conflict}: where the talks stand`:"Where the talks stand"}<//>
<p class="quiet">
${c&&`As of ${y(c)}`}${o?.since&&`, what is new since ${y(o.since)}`}
${o&&` · ${d(o.coverage.articles,"article")} of ${d(o.coverage.outlets,"outlet")}`}
${" · "}Only sentences of the articles, each with its source; nothing is summed up by a machine.
</p>
<div class="filters">
<${Je} query=${e} /><${Y} query=${e} name="since" label="new since" />
<a class="small" href=${h("/api/brief.md",t)} download="brief.md">Markdown</a>
<button type="button" class="small" onClick=${()=>print()}>Print</button>
</div>
</div>
<${A} fault=${n} retry=${a} />
${!o&&!n&&r`<${N} />`}
${o&&o.sections.length===0&&r`<${z}>Nothing to tell ${o.since?`since ${y(o.since)}. Take the day away for the whole`:"yet"}.<//>`}
<div class=${`brief ${s?"loading":""}`}>
${(o?.sections??[]).map(m=>r`<section key=${m.issue} class="brief-section">
<h2><a href=${`/issue/${m.issue}`}>${m.name}</a></h2>
${m.items.map(u=>r`<${qa} key=${u.party} item=${u} near=${l} />`)}
</section>`)}
</div>
`}function qa({item:e,near:t}){let{statement:o}=e,{article:s}=o;return r`<article class=${`brief-item edge-${e.stance}`} data-row>
<p class="lead"><b>${e.party}</b> <${j} of=${e.stance} hollow=${e.hollow} /> <${ee} day=${e.day} how=${e.day_how} near=${t} />
<span class="quiet"> · ${ae(e)}${e.hollow&&o.told_by?` · only ${o.told_by} says so`:""}</span></p>
<${$t} statement=${o} />
<p class="source">
<${ft} statement=${o} /> · <span class="outlet">${s.outlet??"outlet unknown"}</span>,${" "}
<a href=${je(o)} dir="auto">${s.title??s.ref}</a>, <${U} article=${s} />
</p>
</article>`}function Oa(e){let t=e.filter(o=>!o.copy_of).map(o=>({origin:o,copies:[]}));for(let o of e.filter(s=>s.copy_of)){let s=t.find(({origin:n})=>n.claim===o.copy_of.claim&&n.article.id===o.copy_of.article);s?s.copies.push(o):t.push({origin:o,copies:[]})}return t}function Se({group:e,near:t=null,lead:o=!1,names:s={},level:n="h3"}){let a=Oa(e.printings??[e.best]),i=(e.printings??[e.best]).length;return r`<section class=${`group edge-${e.stance}`}>
<header class="group-head">
<${n} class="group-name">${o&&r`<span class="of-whom">${e.party} </span>`}<${j} of=${e.stance} hollow=${e.hollow} /> <${ee} day=${e.day} how=${e.day_how} near=${t} /><//>
<p class="quiet">
${o&&r`<a href=${h("/",{cell:`${e.issue}~${e.party}`})}>${s[e.issue]??e.issue}</a> · `}
${ae(e)}${e.hollow&&r` · <b>only ${L(e.told_by)} ${e.told_by.length===1?"says":"say"} so</b>`}
</p>
</header>
${a.map(({origin:l,copies:c})=>r`<div key=${l.claim+l.article.id} class="origin">
<${Ge} statement=${l} near=${t} />
${c.length>0&&r`<${Ra} copies=${c} />`}
</div>`)}
${e.statements>i&&r`<p class="quiet">
${b(i)} of ${d(e.statements,"sentence")} shown.${" "}
<a href=${h("/positions",{group:e.id})}>All ${b(e.statements)}</a>
</p>`}
</section>`}function Ra({copies:e}){let t=[...new Set(e.map(o=>o.article.outlet??"outlet unknown"))];return r`<details class="copies">
<summary>The same words also in ${d(e.length,"article")}<span class="quiet"> · ${v(L(t),60)}</span></summary>
<ul>
${e.map(o=>r`<li key=${o.claim+o.article.id}>
<p class="source"><${pe} article=${o.article} /> <${U} article=${o.article} /></p>
<${$t} statement=${o} />
<p class="acts"><a class="small" href=${je(o)}>Open</a><${He} statement=${o} /></p>
</li>`)}
</ul>
</details>`}function Bt(e){return q({as_of:e.get("as_of"),party:e.getAll("party"),issue:e.getAll("issue"),compare:e.get("compare")})}var ue=(e,t,o=null)=>[e,t,o].filter(Boolean).join("~"),Ce=e=>_({cell:e,stance:null},se.get()),Ze=e=>e?{"data-replace":""}:{"data-state":"drawer"};function cn({id:e}){let{data:t,fault:o,retry:s}=x(`/api/claims/${encodeURIComponent(e)}`),n=V();if(!t)return r`<${C} title="Claim" /><${A} fault=${o} retry=${s} />${!o&&r`<${N} />`}`;let a=t.printings[0],i=n[a.issue]??a.issue;return r`
<p class="crumb"><a href=${h("/",{cell:ue(a.issue,a.party)})}>${a.party} on ${i}</a></p>
<${C} title=${`${a.party} ${le(a.stance)}: ${a.content}`}>${a.party} ${le(a.stance)} <q dir="auto">${a.content}</q><//>
<p class="quiet">Claim <code>${t.claim}</code> · printed in ${d(t.printings.length,"article")}</p>
<ul class="rows">
${t.printings.map(l=>r`<li key=${l.article.id} class=${`edge-${l.stance}`}><${Ge} statement=${l} lead names=${n} /></li>`)}
</ul>
${t.group&&r`<h2>The same position, as all report it</h2><${Se} group=${t.group} lead names=${n} />`}
`}function Ut({difference:e,names:t,near:o=null,short:s=!1}){let{kind:n,issue:a,party:i,object:l,why:c,a:m,b:u}=e;return r`<div class="difference">
<p class="lead"><b>${i}</b> on ${t[a]??a}${l&&r`, <bdi>${l}</bdi>`}</p>
${!s&&r`<p class="quiet">${c}</p>`}
<div class="sides">${[m,u].map($=>r`<${Pa} key=${$.id} group=${$} near=${o} short=${s} itself=${n==="parties"} />`)}</div>
</div>`}function Pa({group:e,near:t,short:o,itself:s}){let{best:n}=e,a=n.passages[0];return r`<div class=${`side edge-${e.stance}`}>
<p class="line"><span><${j} of=${e.stance} hollow=${e.hollow} /> ${e.hollow?r`<span class="quiet">says ${L(e.told_by)}</span>`:s&&r`<span class="quiet">itself</span>`}</span><${ee} day=${e.day} how=${e.day_how} near=${t} /></p>
<p class="words" dir="auto"><a class="rowlink" href=${je(n)}>${o||!a?v(a?.text??n.content,150):r`<${te} text=${a.text} marks=${a.marks} />`}</a></p>
<p class="who">${n.article.outlet??"outlet unknown"}</p>
</div>`}function un({query:e}){let t=q({as_of:e.get("as_of")}),o=F(h("/api/differences",t)),s=V();return r`
<${C} title="Where they differ" />
<p class="intro">What others say of a party against what it says itself, and opposite stances of one party on one day. Both sentences stand side by side; which is right is for the reader.</p>
<div class="filters"><${Je} query=${e} /></div>
<${J} list=${o} what="differences" class="wide-rows"
empty="No party is told to hold what it says itself it does not, and none took opposite stances on one day."
row=${(n,a)=>r`<li key=${a} data-row><${Ut} difference=${n} names=${s} /></li>`} />
<${W} path="/api/differences" query=${t} />
`}var yt=600,et=96,tt=58,pn=e=>Math.round(e*10)/10;function mn({topic:e}){let t=e.points.filter(({day:p})=>p);if(new Set(t.map(({day:p})=>p)).size<3||t.length<4)return null;let s=X(t[0].day),n=Math.max(1,X(t.at(-1).day)-s),a=t.flatMap(({low:p,high:g})=>[p,g]).filter(p=>p!==null&&p>0),[i,l]=[Math.min(...a),Math.max(...a)],c=l/i>50,m=p=>c?Math.log(p/i)/Math.log(l/i):p/l,u=p=>pn(et-8-(et-30)*(p>0?m(p):0)),$=p=>pn(tt+8+(yt-tt-16)*(X(p)-s)/n),f=`${t.length} numbers from ${y(t[0].day)} to ${y(t.at(-1).day)}, between ${Xe(i,e.kind)} and ${Xe(l,e.kind)}`;return r`<svg class="figure-chart" viewBox=${`0 0 ${yt} ${et}`} role="img" aria-label=${f}>
<line class="grid" x1=${tt} x2=${yt} y1=${u(l)} y2=${u(l)} /><text x=${tt-6} y=${u(l)+4} text-anchor="end">${Xe(l,e.kind)}</text>
<line class="grid" x1=${tt} x2=${yt} y1=${et-8} y2=${et-8} /><text x=${tt-6} y=${et-4} text-anchor="end">${c?Xe(i,e.kind):"0"}</text>
${c&&r`<text x=${yt} y="11" text-anchor="end">each power of ten takes the same room</text>`}
${t.map(({day:p,low:g,high:T,predicted:S},w)=>{let k=g===null||T===null,P=g??T;return r`<g key=${w}>
${(k||g!==T)&&r`<line class="range" x1=${$(p)} x2=${$(p)} y1=${u(P)} y2=${k?u(P)+(T===null?-9:9):u(T)} />`}
<circle class=${S?"hollow":""} cx=${$(p)} cy=${u(P)} r="3"><title>${Xe(P,e.kind)}, ${y(p)}</title></circle>
</g>`})}
</svg>`}var fn={act:"/api/acts/",position:"/api/groups/",figure:"/api/figures/"};function $n(){history.state?.drawer?history.back():H(_({open:null}),{replace:!0})}function Kt({at:e}){let[t,o]=e.split("~"),{data:s,fault:n,retry:a}=x(fn[t]?fn[t]+encodeURIComponent(o??""):null),i=V(),l=D(null);return E(()=>(se.get().state.drawer&&l.current.querySelector("h2").focus({preventScroll:!0}),_e(c=>c.key==="Escape"&&($n(),!0))),[e]),r`<section class="drawer" role="dialog" aria-modal="false" aria-labelledby="drawer-name" ref=${l} tabindex="-1">
<header class="drawer-head">
<div>
<h2 id="drawer-name" tabindex="-1">${s?r`<${Ma} kind=${t} of=${s} names=${i} />`:"Sentences"}</h2>
${s&&t!=="position"&&r`<p class="quiet"><${Da} of=${s} /></p>`}
</div>
<div class="drawer-acts"><button type="button" class="plain" aria-label="Close" title="Close (Esc)" onClick=${$n}>✕</button></div>
</header>
<${A} fault=${n} retry=${a} />
${!s&&!n&&r`<${N} what="Finding the sentences" />`}
${s&&t==="position"&&r`<${Se} group=${s} level="h3" />`}
${s&&t!=="position"&&r`
${s.printings.map(c=>r`<${ja} key=${c.id+c.article.id} report=${c} kind=${t} />`)}
${s.statements>s.printings.length&&r`<p class="quiet">${b(s.printings.length)} of ${b(s.statements)} sentences shown.</p>`}
`}
</section>`}function Ma({kind:e,of:t,names:o}){return e==="act"?r`<${Lt} act=${t} />`:e==="figure"?r`<${Hs} figure=${t} />`:`${t.party} on ${o[t.issue]??t.issue}`}function Da({of:e}){let t=e.told_by?.length>0?`only ${L(e.told_by)} ${e.told_by.length===1?"says":"say"} so`:null;return[e.day&&(e.day_how==="said"?y(e.day):`by ${y(e.day)}`),ae(e),t].filter(Boolean).join(" · ")}function ja({report:e,kind:t}){let{article:o,passages:s,modality:n}=e,a=t==="act"?e.reported_by:e.reporter?.name??e.reporter?.surface;return r`<article class="statement group" data-row>
<p class="source"><${pe} article=${o} /> <${U} article=${o} />${!o.current&&r` <span class="tag">older version</span>`}</p>
<blockquote class="words" dir="auto">${s.map(i=>r`<p key=${i.id} dir="auto"><${te} text=${i.text} marks=${i.marks} /></p>`)}</blockquote>
<p class="by">${[a?`says ${a}`:"in the outlet’s own words",Te[n]].filter(Boolean).join(" · ")}</p>
<div class="acts">
<a class="small" href=${h(`/article/${o.id}`,{[t]:e.id})} aria-label=${`Open the article: ${v(o.title??o.ref,90)}`}>Open</a>
<details class="why"><summary class="small" title="How this was read">Why</summary>
<${De} rows=${[...Me(e,e.trigger??e.words),["Day",e.day_how==="said"?`${y(e.day)}, as the sentence tells`:xe(e.day,"by").replace("said","done")]]} /></details>
</div>
</article>`}var dn=["kind","side","place","counted","reporter","topic","from","to"];function hn({query:e}){let t=q(Object.fromEntries(dn.map(a=>[a,e.getAll(a)]))),o=F(h("/api/topics",{...Object.fromEntries(dn.map(a=>[a,e.getAll(a)])),limit:25})),s=e.get("open"),n=[];for(let a of o.items)n.at(-1)?.kind!==a.kind&&n.push({kind:a.kind,topics:[]}),n.at(-1).topics.push(a);return r`
<div class="home-head"><div class="home-title">
<${C} title="Figures" />
<p class="coverage quiet">Numbers that the articles give, by what they are of. Where they differ they stand side by side with who gives them and when; nothing is added up or averaged.</p>
</div></div>
<div class="filters" role="group" aria-label="Filters">
<${I} query=${e} name="kind" label="kind" options=${Fs} />
<${I} query=${e} name="side" label="whose" options=${ce()} />
<${de} query=${e} name="place" label="place" />
<${de} query=${e} name="counted" label="counted" />
<${de} query=${e} name="reporter" label="given by" />
<${Y} query=${e} name="from" label="from" />
<${Y} query=${e} name="to" label="to" />
${t.size>0&&r`<a class="small" href="/figures">clear</a>`}
</div>
<div class="home-body timeline-body">
<section aria-label="The figures" aria-busy=${o.loading&&!o.there}>
<${A} fault=${o.fault} retry=${o.retry} />
${!o.there&&!o.fault&&r`<${N} />`}
${o.there&&o.items.length===0&&r`<${z}>No number matches all of these filters. Take one away, or choose other days.<//>`}
<div class=${o.loading?"loading":""}>
${n.map(({kind:a,topics:i})=>r`<section key=${a} class="figure-kind">
<h2>${ht(a)}</h2>
${i.map(l=>r`<${Ia} key=${l.topic} topic=${l} whole=${e.get("topic")===l.topic} open=${s} asked=${t} />`)}
</section>`)}
</div>
${o.there&&r`<${ke} list=${o} what="topics" />`}
<${W} path="/api/figures" query=${t} what="figures" />
</section>
<aside class="beside" aria-label=${s?"The open figure":"What is listed"}>
${s?r`<${Kt} key=${s} at=${s} />`:r`<${Wa} />`}
</aside>
</div>
`}function Ia({topic:e,whole:t,open:o,asked:s}){let n=Ws(e),a=e.figures-e.shown.length,i=e.first&&(e.first===e.last?y(e.first):`${y(e.first,e.last)} to ${y(e.last)}`);return r`<section class="topic">
<header class="line"><h3>${n?r`<bdi>${n}</bdi>`:"whose, where and of what is not said"}</h3><span class="day">${d(e.figures,"figure")}${i&&` · ${i}`}</span></header>
<${mn} topic=${e} />
${t?r`<${La} asked=${s} open=${o} />`:r`<${yn} figures=${e.shown} open=${o} name=${n??"not said of what"} />
${a>0&&r`<p class="quiet"><a href=${_({topic:e.topic,open:null})}>all ${b(e.figures)}</a></p>`}`}
</section>`}function La({asked:e,open:t}){let o=F(h("/api/figures",e));return r`<${yn} figures=${o.items} open=${t} name="all" /><${ke} list=${o} what="figures" />
<p class="quiet"><a href=${_({topic:null,open:null})}>all topics</a></p>`}function yn({figures:e,open:t,name:o}){return r`<table class="figure-rows" aria-label=${`Figures: ${o}`}>
<thead class="unseen"><tr><th scope="col">Number</th><th scope="col">Given by</th><th scope="col">Day</th><th scope="col">Reports</th></tr></thead>
<tbody>${e.map(s=>{let n=`figure~${s.id}`;return r`<tr key=${s.id} class=${t===n?"current":""}>
<td class="amount"><a class="rowlink" href=${_({open:n})} data-row aria-current=${t===n?"true":void 0} ...${t?{"data-replace":""}:{"data-state":"drawer"}}>${s.best.words}</a>${s.predicted&&r` <span class="tag">forecast</span>`}</td>
<td>${Fa(s)}</td>
<td><${ee} day=${s.day} how=${s.day_how} /></td>
<td class="quiet">${ae(s)}</td>
</tr>`})}</tbody>
</table>`}function Fa(e){return e.reporter?r`says <b><bdi>${v(e.reporter,60)}</bdi></b>${e.reporter_party&&e.reporter_party!==e.reporter?r` <span class="quiet">(${e.reporter_party})</span>`:""}`:e.standing==="unnamed"||e.standing?r`<span class="quiet">says somebody without a name${e.reporter_party?` of ${e.reporter_party}`:""}</span>`:r`<span class="quiet">${v(e.outlets.join(", ")||"outlet unknown",50)}, in its own words</span>`}function Wa(){return r`<section class="panel">
<header><h2>What is listed</h2></header>
<p class="quiet">A number stands as it is printed: “at least”, “more than” and “nearly” are part of it. A click opens its sentences.</p>
<p class="quiet"><b>by</b> 8 May: the article’s day; of when the number is, it does not say.</p>
<p class="quiet">In a drawing a dot is a number, a line reaches where only a least or a most is told, and a hollow dot is a forecast.</p>
</section>`}function wo(e,t,o){let s=X(t),n=Math.max(1,X(o)-s);return 3+94*Math.min(n,Math.max(0,X(e)-s))/n}var bo=e=>Math.round(e*100)/100;function gn({dots:e,first:t,last:o,at:s=null}){let n=e.filter(i=>i.day);if(n.length===0||!t||!o)return null;let a=`${d(n.length,"day")} with a position, ${y(n[0].day)} to ${y(n.at(-1).day)}`;return r`<svg class="dots" role="img" aria-label=${a} height="10">
<line x1="0" x2="100%" y1="5" y2="5" />
${s&&r`<line class="at" x1=${`${bo(wo(s,t,o))}%`} x2=${`${bo(wo(s,t,o))}%`} y1="0" y2="10" />`}
${n.map(i=>r`<circle key=${i.day+i.stance+i.hollow} class=${`dot s-${i.stance} ${i.hollow?"hollow":""}`}
cx=${`${bo(wo(i.day,t,o))}%`} cy="5" r=${i.groups>2?3.8:3}>
<title>${le(i.stance)}, ${y(i.day)}</title>
</circle>`)}
</svg>`}var Ha=96,_n=({party:e,issue:t})=>r`<span class="unseen">${e} on ${t}: </span>`;function ot({cell:e,scale:t,compare:o}){let{now:s}=e,{best:n}=s,a=Rt(n.conditions),i=e.groups-1,{near:l}=t;return r`
${o&&r`<${Ua} cell=${e} />`}
<span class="line">
${e.mixed?r`<span class="mixed"><b>mixed</b>${" "}<${j} of=${s.stance} hollow=${s.hollow} />${e.against.map(c=>r` <${j} key=${c.id} of=${c.stance} hollow=${c.hollow} />`)}</span>`:r`<${j} of=${s.stance} hollow=${s.hollow} />`}
<${ee} day=${s.day} how=${s.day_how} near=${l} />
</span>
${e.moved&&r`<${Ba} moved=${e.moved} near=${l} />`}
<q class="content" dir="auto" title=${n.content}>${v(n.content,Ha)}</q>
${n.addressee.length>0&&r`<span class="whom">${s.stance==="demand"?"of":"to"} <bdi>${v(L(n.addressee),48)}</bdi></span>`}
${a&&r`<span class="if" dir="auto" title=${a}>${v(a,64)}</span>`}
<span class="who">
${s.hollow?r`<b>says ${v(L(s.told_by),40)}</b> · `:""}<bdi>${v(Ot(n),56)}</bdi>
</span>
${s.hollow&&r`<span class="itself">itself: ${e.own?r`<${j} of=${e.own.stance} /> <${ee} day=${e.own.day} how=${e.own.day_how} near=${l} />`:"not reported"}</span>`}
<${gn} dots=${e.dots} first=${t.first} last=${t.last} at=${o} />
<span class="counts"><span class="more-n">${ae(s)}</span>${i>0&&r`<span class="more-n" title=${`${d(i,"more position")} of this party on this issue`}>${b(i)} more</span>`}</span>
`}function Ba({moved:e,near:t}){let o=`moved from ${le(e.from)} to ${le(e.to)}`;return r`<span class="moved" title=${`${o}, ${y(e.day)}`}
><span class="unseen">${o}</span><span aria-hidden="true">moved <span class=${`s-${e.from}`}>${Pe(e.from)}</span>→<span
class=${`s-${e.to}`}>${Pe(e.to)}</span></span> <time datetime=${e.day}>${y(e.day,t)}</time></span
>`}function Ua({cell:e}){if(e.change==="new")return r`<span class="change">new: was not reported</span>`;if(!e.then||e.change==="same"||!e.change)return null;let t=e.then;return r`<span class="change" title=${t.best.content}>was <${j} of=${t.stance} hollow=${t.hollow} /> “${v(t.best.content,44)}” → now:</span>`}function wn({coverage:e}){return r`<span class="none">not reported</span>
<span class="counts">in ${d(e.articles,"article")} of ${d(e.outlets,"outlet")}</span>`}var Ka=.03;function st(e){let t=e.rows.flatMap(a=>a.cells).flatMap(a=>a?.dots??[]).map(a=>a.day).filter(Boolean).sort(),o=e.as_of??t.at(-1)??e.coverage.last,{coverage:s}=e,n=uo(s.first,s.last);return{first:t[Math.floor(t.length*Ka)]??s.first,last:o,near:n}}function xn({id:e,query:t}){let s=V()[e]??e,n=t.get("as_of"),{data:a,fault:i,retry:l}=x(h("/api/table",{issue:e,as_of:n})),c=a?.rows.find(u=>u.issue===e),{data:m}=x(c?.also.length>0?h("/api/table",{issue:e,as_of:n,party:c.also}):null);return r`
<p class="crumb"><a href=${h("/",{as_of:n})}>Table</a></p>
<${C} title=${s} />
<${A} fault=${i} retry=${l} />
${!a&&!i&&r`<${N} />`}
${a&&!c&&r`<${z}>No position on this issue was found.<//>`}
${c&&r`
<div class="strip">
<${bn} table=${a} row=${c} />
${m?.rows[0]&&r`<${bn} table=${m} row=${m.rows[0]} />`}
</div>
${c.objects.length>0&&r`<p>About ${c.objects.map((u,$)=>r`${$>0&&", "}<a key=${u} href=${h("/positions",{issue:e,object:u})}><bdi>${u}</bdi></a>`)}.</p>`}
`}
<h2>Every position</h2>
<${dt} query=${q({issue:e,as_of:n})} />
`}function bn({table:e,row:t}){let o=st(e);return t.cells.map((s,n)=>s&&r`<a key=${e.columns[n]} class=${`cell edge-${s.now.stance}`}
href=${h("/",{as_of:e.as_of,cell:ue(t.issue,e.columns[n])})}>
<span class="of-whom">${e.columns[n]}</span>
<${ot} cell=${s} scale=${o} compare=${null} />
</a>`)}function kn(){return r`<${C} title="No such page" />
<p>This address belongs to no page. <a href="/">The table</a> leads to everything.</p>`}var vn="parley.visits",Qa=1800*1e3;function Tn(){try{let e=JSON.parse(localStorage.getItem(vn));return e&&typeof e=="object"?e:{}}catch{return{}}}var Sn=Object.fromEntries(Object.entries(Tn()).map(([e,{now:t,before:o}])=>[e,Date.now()-t?.at<Qa?o:t]));function Cn(e){let t=Sn[e];if(!t?.at)return null;let o=new Date(t.at),s=n=>String(n).padStart(2,"0");return{day:`${o.getFullYear()}-${s(o.getMonth()+1)}-${s(o.getDate())}`,last:t.last,articles:t.articles}}function An(){addEventListener("pagehide",()=>{let e=G.get();if(!e?.last||e.state==="building")return;let t={at:Date.now(),last:e.last,articles:e.articles};try{localStorage.setItem(vn,JSON.stringify({...Tn(),[e.ledger]:{now:t,before:Sn[e.ledger]??null}}))}catch{}})}var Ga=14;function gt(e,t){let o=t&&Cn(t.ledger),s=e.get("as_of")??t?.last;return ne(e.get("since"))?{since:e.get("since"),how:"chosen",visit:o}:o&&s&&o.last<s?{since:o.last,how:"visit",visit:o}:{since:s?$e(s,-Ga):null,how:o&&!e.has("as_of")?"seen":"weeks",visit:o}}function Va({since:e,how:t,visit:o},s,n){let a=o?s.articles-o.articles:0,i=a>0?`; ${d(a,"article")} came in since`:"";return t==="visit"?`Since your last visit on ${y(o.day)}, when the articles went to ${y(o.last)}${i}.`:t==="seen"?`Nothing of a later day since your last visit on ${y(o.day)}${i}. Of the last two weeks:`:t==="weeks"?n?`Of the two weeks up to ${y(n)}.`:"Of the last two weeks: this browser has not been here before.":`After ${y(e)}, the day chosen.`}function Qt({query:e,now:t,max:o=null}){let s=gt(e,t);return r`<div class="since quiet">
<p>${Va(s,t,e.get("as_of"))}</p>
<p class="since-day"><label>after <${ve} value=${s.since} max=${o??void 0} onDay=${n=>ne(n)&&H(_({since:n}),{replace:!0})} /></label>
${s.how==="chosen"&&r` <a href=${_({since:null})} data-replace>as at first</a>`}</p>
</div>`}function Nn({query:e}){let t=O(G);if(!t)return r`<${C} title="New" /><${N} />`;let{since:o}=gt(e,t);return o?r`<${za} since=${o} asOf=${e.get("as_of")} now=${t} query=${e} />`:r`<${C} title="New" /><${z}>No position has a day, so none can be told to be new. Give articles a date in their front matter.<//>`}function za({since:e,asOf:t,now:o,query:s}){let n=q({since:e,as_of:t}),a=F(h("/api/news",n)),i=V();return r`
<${C} title=${`New after ${y(e)}`} />
<p class="intro">Positions that were first reported after this day, the newest first. What only repeats an older one is not here.</p>
<${Qt} query=${s} now=${o} max=${t??o.last} />
<div class="filters"><${Je} query=${s} /></div>
<${J} list=${a} what="positions" class="group-rows" empty="No position was first taken after this day. Choose an earlier one."
row=${l=>r`<li key=${l.id}><${Se} group=${l} lead names=${i} level="h2" /></li>`} />
<${W} path="/api/news" query=${n} />
`}function En({id:e}){let{data:t,fault:o,retry:s}=x(`/api/outlets/${encodeURIComponent(e)}`);return t?r`
<p class="crumb"><a href="/outlets">Outlets</a></p>
<${C} title=${t.name} />
<p class="quiet">${d(t.articles,"article")}${t.first&&` · ${y(t.first,t.last)} to ${y(t.last)}`}
${" · "}<a href=${h("/positions",{outlet:t.id})}>${d(t.positions,"position")}</a></p>
<h2>Articles</h2>
<${_o} query=${q({outlet:t.id})} />
`:r`<${C} title="Outlet" /><${A} fault=${o} retry=${s} />${!o&&r`<${N} />`}`}function qn(){let e=F("/api/outlets");return r`
<${C} title="Outlets" />
<${J} list=${e} what="outlets" class="plain-rows" empty="No article names its outlet. Give one in the front matter or the profile."
row=${t=>r`<li key=${t.id} data-row>
<a class="title" href=${`/outlet/${encodeURIComponent(t.id)}`}>${t.name}</a>
<p class="quiet">${d(t.articles,"article")} · ${d(t.positions,"position")}${t.first&&` · ${y(t.first,t.last)} to ${y(t.last)}`}</p>
</li>`} />
<${W} path="/api/outlets" query=${{}} />
`}function xo(e){if(e==null||e.length===0)return"—";if(Array.isArray(e))return e.map(xo).join(", ");if(typeof e=="object")return Object.values(e).map(xo).join(" · ");let t=/^(\d{4}-\d\d-\d\d)T(\d\d:\d\d:\d\d)/.exec(e);return t?`${y(t[1])}, ${t[2]} UTC`:String(e)}function On(){let e=F("/api/runs");return r`
<${C} title="Runs" />
<p class="intro">Each time the ledger was built: what was met, stored and rejected, and why.</p>
<${J} list=${e} what="runs" class="plain-rows" empty="No run is noted."
row=${(t,o)=>r`<li key=${o} data-row tabindex="-1">
<dl class="facts">${Object.entries(t).map(([s,n])=>r`<div key=${s}><dt>${s.replaceAll("_"," ")}</dt><dd dir="auto">${xo(n)}</dd></div>`)}</dl>
</li>`} />
<${W} path="/api/runs" query=${{}} />
`}function Rn({query:e}){let t=e.get("q")??"",o=s=>{s.preventDefault(),H(_({q:new FormData(s.currentTarget).get("q").trim()}))};return r`
<${C} title=${t?`Search: ${t}`:"Search"}>Search<//>
<form class="search" role="search" aria-label="Passages" onSubmit=${o}>
<input key=${t} type="search" name="q" value=${t} aria-label="Words" dir="auto" autocomplete="off" /> <button type="submit">Search</button>
</form>
<p class="quiet">All words must be there. “A phrase” in quotation marks, the beginning of a word with an asterisk: corrid*</p>
<div class="filters" role="group" aria-label="Filters">
<${I} query=${e} name="outlet" label="outlet" options=${ze()} />
<${I} query=${e} name="party" label="party" options=${ce()} />
<${I} query=${e} name="issue" label="issue" options=${Ve()} />
<${Y} query=${e} name="from" label="from" />
<${Y} query=${e} name="to" label="to" />
</div>
${t&&r`<${Ja} asked=${q(Object.fromEntries(["q","outlet","party","issue","from","to"].map(s=>[s,e.get(s)])))} />`}
`}function Ja({asked:e}){let t=F(h("/api/search",e));return r`
<${J} list=${t} what="passages" class="hits" empty="No passage has all of these words. Try fewer, or the beginning of a word with an asterisk."
row=${o=>r`<li key=${o.passage+o.article.id} data-row>
<p class="source"><span class="outlet">${o.article.outlet??"outlet unknown"}</span> <${U} article=${o.article} /></p>
<p class="words" dir="auto"><a class="rowlink" href=${h(`/article/${o.article.id}`,{passage:o.passage})}><${te} text=${o.text} marks=${o.marks} /></a></p>
<p class="quiet" dir="auto">${o.article.title??o.article.ref}</p>
</li>`} />
<${W} path="/api/search" query=${e} />
`}var Ya=[];function Xa(e,t){if(!t)return e.length-1;let o=0;for(let s=0;s<e.length;s++)e[s].day<=t&&(o=s);return o}var Za=1500,ei=140;function Pn({query:e}){let{data:t}=x("/api/days"),o=t?.items??Ya,s=e.get("as_of"),[n,a]=R(null),i=n??Xa(o,s),l=D(-1/0),c=D(0),m=p=>{clearTimeout(c.current),a(null);let g=!p||o.length>0&&p===o.at(-1).day,T=performance.now();H(_({as_of:g?null:p}),{replace:T-l.current<Za}),l.current=T,p&&be(`as of ${y(p)}`)},u=p=>{clearTimeout(c.current),a(p),c.current=setTimeout(()=>m(o[p].day),ei)};E(()=>()=>clearTimeout(c.current),[]);let $=D(null);if($.current=p=>{let g=Math.min(o.length-1,Math.max(0,i+p));return o[g]&&g!==i&&u(g),!0},E(()=>_e(p=>p.key==="["?$.current(-1):p.key==="]"?$.current(1):!1),[]),t&&o.length===0&&!s)return r`<p class="quiet">No position has a day: the table is that of all articles.</p>`;let f=n===null?s??o.at(-1)?.day??"":o[n].day;return r`<div class="asof">
<label for="asof">As of</label>
<div class="slide">
<${ti} days=${o} until=${i} />
<input id="asof" type="range" min="0" max=${Math.max(0,o.length-1)} step="1" value=${i} disabled=${o.length===0}
aria-valuetext=${f?y(f):"no day"} aria-keyshortcuts="[ ]" title="[ and ] move by a day"
onInput=${p=>u(p.currentTarget.valueAsNumber)} />
</div>
<${ve} label="As of, a day" value=${ne(f)?f:""} min=${o[0]?.day} max=${o.at(-1)?.day} onDay=${p=>ne(p)&&m(p)} />
<button type="button" class="small latest" disabled=${!s} onClick=${()=>m(null)}>Latest</button>
</div>`}function ti({days:e,until:t}){if(e.length<2)return null;let o=Math.max(...e.map(i=>i.statements)),s=100/e.length,n=(i,l)=>e.slice(i,l).map(({statements:c},m)=>{let u=1+15*Math.sqrt(c/o);return`M${((i+m)*s).toFixed(2)} 16V${(16-u).toFixed(1)}h${(s*.7).toFixed(2)}V16z`}).join(""),a=X(e.at(-1).day)-X(e[0].day)+1;return r`<svg class="density" viewBox="0 0 100 16" preserveAspectRatio="none" aria-hidden="true">
<title>${d(e.length,"day")} with positions in ${d(a,"day")}</title>
<path class="before" d=${n(0,t+1)} /><path class="after" d=${n(t+1,e.length)} />
</svg>`}var Mn=2;function Gt({row:e,openCell:t}){let o=e.also??[];if(o.length===0)return null;let s=o.length<=Mn+1?o:o.slice(0,Mn),n=o.length-s.length;return r`<span class="also">also${" "}
${s.map((a,i)=>r`${i>0&&", "}<a key=${a} href=${Ce(ue(e.issue,a))} ...${Ze(t)}
title=${`${a} on ${e.name}`}>${a}</a>`)}
${n>0&&r`${" "}and <a href=${`/issue/${e.issue}`} title=${`all that speak on ${e.name}`}>${b(n)} more<span class="unseen"> on ${e.name}</span></a>`}
</span>`}function Dn({table:e,query:t}){let o=t.getAll("open");return r`<div class="cards">
${e.rows.map(s=>r`<${oi} key=${s.issue} row=${s} table=${e} opened=${o} current=${t.get("cell")} />`)}
</div>`}function oi({row:e,table:t,opened:o,current:s}){let n=o.includes(e.issue),a=_({open:n?o.filter(i=>i!==e.issue):[...o,e.issue]});return r`<section class="card">
<h2><a href=${`/issue/${e.issue}`}>${e.name}</a></h2>
<${jn} cells=${e.cells} columns=${t.columns} issue=${e.issue} name=${e.name} table=${t} current=${s} />
<${Gt} row=${e} openCell=${s} />
${e.objects.length>0&&r`<a class="objects" href=${a} data-replace role="button" aria-expanded=${n}>${n?"▾":"▸"} by object: ${v(e.objects.join(", "),60)}</a>`}
${n&&r`<${si} row=${e} table=${t} current=${s} />`}
</section>`}function si({row:e,table:t,current:o}){let{data:s,fault:n}=x(h("/api/objects",{issue:e.issue,as_of:t.as_of,party:t.columns}));return s?s.rows.map(a=>r`<div key=${a.object} class="card-object">
<h3><bdi>${a.object}</bdi></h3>
<${jn} cells=${a.cells} columns=${s.columns} issue=${e.issue} object=${a.object} name=${a.object} table=${t} current=${o} />
</div>`):r`<p class="quiet">${n?n.message:"Loading …"}</p>`}function jn({cells:e,columns:t,issue:o,object:s=null,name:n,table:a,current:i}){let l=st(a),c=t.filter((m,u)=>!e[u]);return r`
${e.map((m,u)=>{if(!m)return null;let $=ue(o,t[u],s);return r`<a key=${$} class=${`cell edge-${m.now.stance} ${i===$?"current":""}`} href=${Ce($)} ...${Ze(i)}
data-cell=${$} data-row>
<span class="of-whom">${t[u]}<span class="unseen"> on ${n}</span></span>
<${ot} cell=${m} scale=${l} compare=${a.compare} />
</a>`})}
${c.length>0&&r`<p class="none quiet">${L(c)}: not reported in ${d(a.coverage.articles,"article")} of ${d(a.coverage.outlets,"outlet")}</p>`}
`}function nt({label:e,on:t=!1,children:o}){let s=D(null),n=()=>s.current?.open?(s.current.open=!1,!0):!1;return E(()=>{let a=l=>!s.current?.contains(l.target)&&n();document.addEventListener("pointerdown",a);let i=_e(l=>l.key!=="Escape"||!n()?!1:(s.current.querySelector("summary").focus(),!0));return()=>{document.removeEventListener("pointerdown",a),i()}},[]),r`<details class=${`menu ${t?"on":""}`} ref=${s}>
<summary>${e}</summary>
<div class="menu-in" onClick=${a=>a.target.closest("a")&&n()}>${o}</div>
</details>`}function In({query:e,last:t}){let o=e.get("compare"),s=e.get("as_of")??t,n=i=>H(_({compare:i}));if(!s&&!o)return null;let a=s?[["a week before",$e(s,-7)],["two weeks before",$e(s,-14)],["a month before",$e(s,-30)]]:[];return r`<${nt} label=${o?`Compared with ${y(o)}`:"Compare"} on=${!!o}>
<label class="line">with the day <${ve} value=${o} max=${s??void 0} onDay=${i=>ne(i)&&n(i)} /></label>
${a.map(([i,l])=>r`<a key=${i} href=${_({compare:l})}>${i}<span class="quiet"> · ${y(l)}</span></a>`)}
${o&&r`<a href=${_({compare:null})}>do not compare</a>`}
<//>`}function Ln(){history.state?.drawer?history.back():H(_({cell:null,stance:null}),{replace:!0})}function Fn({at:e,table:t,query:o}){let[s,n,...a]=e.split("~"),i=a.join("~")||null,l=o.get("stance"),c=D(null),m=t.rows.find(w=>w.issue===s),u=i??m?.name??s,$={issue:s,party:n,object:i,as_of:o.get("as_of")},f=F(h("/api/groups",{...$,stance:l,limit:20})),p=me(),g=i?null:m?.cells[t.columns.indexOf(n)],T=f.items.flatMap(w=>w.printings),S=D(null);return S.current=()=>T.length>0&&ms(T,`${n} on ${u}`,f.items.length<f.total||f.items.some(w=>w.statements>w.printings.length)?` of the ${b(f.items.length)} of ${d(f.total,"position")} shown`:""),E(()=>((se.get().state.drawer||document.activeElement?.dataset.cell)&&c.current.querySelector("h2").focus({preventScroll:!0}),c.current.scrollTop=0,_e(w=>{if(w.key==="Escape")Ln();else if(w.key==="c")S.current();else return!1;return!0})),[e]),r`<section class="drawer" role="dialog" aria-modal="false" aria-labelledby="drawer-name" ref=${c} tabindex="-1">
<header class="drawer-head">
<div>
<h2 id="drawer-name" tabindex="-1">${n} on <bdi>${u}</bdi></h2>
<p class="quiet">
${t.as_of&&`as of ${y(t.as_of)} · `}
${f.there&&d(f.total,"position")}
${g?.first&&` · first reported ${y(g.first)}`}
${i&&r` · <a href=${_({cell:`${s}~${n}`})} data-replace>all of ${m?.name??s}</a>`}
</p>
${g?.moved&&r`<p>Moved from <${j} of=${g.moved.from} /> to <${j} of=${g.moved.to} /> on ${y(g.moved.day)}.</p>`}
</div>
<div class="drawer-acts">
${T.length>0&&r`<button type="button" class="small" aria-haspopup="dialog" aria-keyshortcuts="c" title="Cites all sentences shown and copies them (c)"
onClick=${()=>S.current()}>Cite all</button>`}
<button type="button" class="plain" aria-label="Close the cell" title="Close (Esc)" onClick=${Ln}>✕</button>
</div>
</header>
<${ni} at=${e} table=${t} stance=${l} />
<${A} fault=${f.fault} retry=${f.retry} />
${!f.there&&f.loading&&r`<${N} what="Finding the sentences" />`}
<div class=${f.loading?"loading":""} aria-busy=${f.loading}>
${f.there&&f.items.length===0&&r`<${ri} table=${t} party=${n} name=${u} stance=${l} />`}
${f.items.map(w=>r`<${Se} key=${w.id} group=${w} near=${p} />`)}
${f.items.length>0&&r`
<${ke} list=${f} what="positions" />
<${ws} />
<${W} what="sentences" path="/api/positions" query=${{...$,stance:l}} page=${h("/positions",{...$,stance:l})} />
`}
</div>
</section>`}function ni({at:e,table:t,stance:o}){let[s,n]=e.split("~"),a=t.rows.find(l=>l.issue===s)?.cells[t.columns.indexOf(n)],i=Qe.filter(l=>a?.dots.some(c=>c.stance===l)||a?.now.stance===l||l===o);return i.length<2?null:r`<p class="chips" role="group" aria-label="Stance">
<a href=${_({stance:null})} data-replace aria-current=${o?void 0:"true"}>all</a>
${i.map(l=>r`<a key=${l} href=${_({stance:l})} data-replace aria-current=${o===l?"true":void 0}><${j} of=${l} /></a>`)}
</p>`}function ri({table:e,party:t,name:o,stance:s}){return s?r`<${z}>No position of this stance. <a href=${_({stance:null})} data-replace>All stances</a>.<//>`:r`<${z}>
Not reported. ${d(e.coverage.articles,"article")} of ${d(e.coverage.outlets,"outlet")} were read${e.as_of?` up to ${y(e.as_of)}`:""},
and none holds a position of ${t} on ${o} that Parley found. That does not mean that there is none:${" "}
<a href=${h("/search",{q:`${t} ${o}`})}>search the articles</a>.
<//>`}function Wn({query:e}){let t=Bt(e),o=q({as_of:e.get("as_of"),party:e.getAll("party"),issue:e.getAll("issue")});return r`<${nt} label="Export">
<p class="quiet">The table as shown</p>
<a href=${h("/api/table.json",t)} download="table.json">JSON</a>
<p class="quiet">All positions behind it, each with its words</p>
<a href=${h("/api/positions.csv",o)} download="positions.csv">CSV</a>
<a href=${h("/api/positions.json",o)} download="positions.json">JSON</a>
<a href=${h("/api/positions.jsonl",o)} download="positions.jsonl">JSONL</a>
<button type="button" class="small" onClick=${()=>print()}>Print</button>
<//>`}function Hn({query:e}){let t=O(G),o=V(),s=e.get("as_of"),n=me();return t?r`
<${ai} query=${e} now=${t} names=${o} near=${n} />
<${ii} asOf=${s} names=${o} near=${n} />
<${li} names=${o} />
`:r`<${N} />`}function ko({title:e,all:t,told:o=null,answer:s,children:n,empty:a}){let{data:i,fault:l,retry:c}=s;return r`<section class="panel">
<header><h2>${e}</h2>${i&&i.items.length>0&&r`<a class="all" href=${t}>all ${b(i.total)}</a>`}</header>
${o}
<${A} fault=${l} retry=${c} />
${!i&&!l&&r`<${N} />`}
${i&&i.items.length===0&&r`<p class="quiet">${a}</p>`}
${n}
</section>`}function ai({query:e,now:t,names:o,near:s}){let{since:n}=gt(e,t),a=e.get("as_of"),i=x(n&&h("/api/news",{since:n,as_of:a,limit:5}));if(!n)return r`<section class="panel"><header><h2>New</h2></header><p class="quiet">${t.articles===0?"No article is here yet.":r`No position has a day, so none can be told to be new. Give articles a date in their front matter.`}</p></section>`;let l=r`<${Qt} query=${e} now=${t} max=${a??t.last} />`;return r`<${ko} title="New" all=${h("/news",{since:n,as_of:a})} answer=${i} told=${l}
empty=${`No position was first taken after ${y(n)}${a?` and by ${y(a)}`:""}. Choose an earlier day.`}>
<ul class="brief-rows">
${(i.data?.items??[]).map(c=>r`<li key=${c.id} data-row>
<a class="rowlink" href=${Ce(ue(c.issue,c.party))} data-state="drawer">
<span class="line"><span><b>${c.party}</b> <${j} of=${c.stance} hollow=${c.hollow} /></span><${ee} day=${c.day} how=${c.day_how} near=${s} /></span>
<q class="content" dir="auto">${v(c.best.content,90)}</q>
<span class="who">${o[c.issue]??c.issue} · ${c.hollow?`says ${c.told_by.join(", ")}`:v(Ot(c.best),48)}</span>
</a>
</li>`)}
</ul>
<//>`}function ii({asOf:e,names:t,near:o}){let s=x(h("/api/differences",{as_of:e,limit:3}));return r`<${ko} title="Where they differ" all=${h("/differences",{as_of:e})} answer=${s}
empty="No party is told to hold what it says itself it does not, and none took opposite stances on one day.">
<ul class="brief-rows">
${(s.data?.items??[]).map((n,a)=>r`<li key=${a} data-row><${Ut} difference=${n} names=${t} near=${o} short /></li>`)}
</ul>
<//>`}function li({names:e}){let t=x("/api/latest?limit=4");return r`<${ko} title="Came in last" all="/articles" answer=${t} empty="No article is here yet.">
<ul class="brief-rows">
${(t.data?.items??[]).map(({article:o,positions:s,more:n})=>r`<li key=${o.id} data-row>
<a class="title" href=${`/article/${o.id}`} dir="auto">${o.title??o.ref}</a>
<p class="source"><span class="outlet">${o.outlet??"outlet unknown"}</span> <${U} article=${o} /></p>
${s.length>0&&r`<p class="who">${s.slice(0,3).map(a=>r`<a key=${a.claim} class="chip"
href=${h(`/article/${o.id}`,{claim:a.claim})} title=${a.content}>${a.party} <${j} of=${a.stance} /> ${e[a.issue]??a.issue}</a> `)}
${s.length-3+n>0&&r`<span class="quiet">+${b(Math.max(0,s.length-3)+n)}</span>`}</p>`}
</li>`)}
</ul>
<//>`}var ci=174,ui=140,pi=48,mi=432,fi=1180,Bn=()=>{let e=innerWidth-pi-ui-(innerWidth>fi?mi:0);return Math.max(2,Math.floor(e/ci))};function Un(){let[e,t]=R(Bn);return E(()=>{let o=()=>t(Bn());return addEventListener("resize",o),()=>removeEventListener("resize",o)},[]),e}function Kn(e,t){return e.columns.length<=t?e:{...e,columns:e.columns.slice(0,t),more:[...e.columns.slice(t),...e.more],rows:e.rows.map(o=>({...o,cells:o.cells.slice(0,t),also:[...e.columns.filter((s,n)=>n>=t&&o.cells[n]),...o.also]}))}}function Qn(e){let[t,o]=R(()=>matchMedia(e).matches);return E(()=>{let s=matchMedia(e),n=()=>o(s.matches);return n(),s.addEventListener("change",n),()=>s.removeEventListener("change",n)},[e]),t}function Gn({table:e,query:t}){let o=ce().map(([a])=>a),s=t.has("party")?[...new Set([...e.columns,...o])]:[...e.columns,...e.more];if(s.length<2)return null;let n=a=>{let i=e.columns.includes(a)?e.columns.filter(l=>l!==a):[...e.columns,a];i.length>0&&H(_({party:i}),{replace:!0})};return r`<${nt} label=${`Parties ${e.columns.length} of ${s.length}`} on=${t.has("party")}>
<div class="choices" role="group" aria-label="Parties with a column">
${s.map(a=>r`<label key=${a}><input type="checkbox" checked=${e.columns.includes(a)}
disabled=${e.columns.length===1&&e.columns[0]===a} onChange=${()=>n(a)} /> ${a}</label>`)}
</div>
${t.has("party")&&r`<a href=${_({party:null})}>as at first</a>`}
<//>`}var Vn={ArrowUp:[-1,0],ArrowDown:[1,0],ArrowLeft:[0,-1],ArrowRight:[0,1]};function zn(){let e=D("0,0"),t=ut(s=>{let n=s.target.dataset?.at;if(!n||s.metaKey||s.ctrlKey||s.altKey)return;let[a,i]=n.split(",").map(Number),l=(m,u)=>s.currentTarget.querySelector(`[data-at="${m},${u}"]`),c=null;if(Vn[s.key]){let[m,u]=Vn[s.key];c=l(a+m,i+u),s.preventDefault()}else s.key==="Home"?c=l(a,0):s.key==="End"&&(c=[...s.currentTarget.querySelectorAll(`[data-at^="${a},"]`)].at(-1));c&&(s.preventDefault(),c.focus())},[]),o=ut(s=>{let n=s.target.dataset?.at;!n||n===e.current||(s.currentTarget.querySelector(`[data-at="${e.current}"]`)?.setAttribute("tabindex","-1"),s.target.setAttribute("tabindex","0"),e.current=n)},[]);return{onKeyDown:t,onFocusIn:o,stop:(s,n)=>e.current===`${s},${n}`?0:-1}}function Jn({table:e,query:t}){let{stop:o,...s}=zn(),n=t.getAll("open"),a={scale:st(e),coverage:e.coverage,compare:e.compare,cell:t.get("cell"),stop:o},i=[],l=0;for(let m of e.rows){let u=n.includes(m.issue);i.push(r`<${$i} key=${m.issue} row=${m} at=${l} isOpen=${u} opened=${n} table=${e} shown=${a} />`),l+=u?100:1}let c=e.columns.length>5;return r`<div class=${`table-scroll ${c?"wide":""}`} tabindex=${c?0:void 0} role=${c?"region":void 0}
aria-label=${c?"The table, to be scrolled sideways":void 0}>
<table class=${`table ${a.scale.near?"":"years"}`} role="grid" aria-label="Positions by issue and party" ...${s}>
<thead>
<tr>
<th scope="col" class="issue">Issue</th>
${e.columns.map(m=>r`<th key=${m} scope="col"><a href=${h("/positions",{party:m})}>${m}</a></th>`)}
</tr>
</thead>
<tbody>${i}</tbody>
</table>
</div>`}function $i({row:e,at:t,isOpen:o,opened:s,table:n,shown:a}){let i=_({open:o?s.filter(l=>l!==e.issue):[...s,e.issue]});return r`
<tr class=${o?"opened":""}>
<th scope="row" class="issue">
<a class="issue-name" href=${`/issue/${e.issue}`}>${e.name}</a>
${e.objects.length>0&&r`<a class="objects" href=${i} data-replace role="button" aria-expanded=${o}
title=${e.objects.join(", ")}>${o?"▾":"▸"} ${v(e.objects.join(", "),40)}</a>`}
<${Gt} row=${e} openCell=${a.cell} />
</th>
<${Yn} cells=${e.cells} at=${t} columns=${n.columns} issue=${e.issue} name=${e.name} shown=${a} />
</tr>
${o&&r`<${di} row=${e} at=${t+1} table=${n} shown=${a} />`}
`}function di({row:e,at:t,table:o,shown:s}){let{data:n,fault:a}=x(h("/api/objects",{issue:e.issue,as_of:o.as_of,party:o.columns}));return n?n.rows.map((i,l)=>r`<tr key=${i.object} class="object">
<th scope="row" class="issue"><bdi>${i.object}</bdi></th>
<${Yn} cells=${o.columns.map(c=>i.cells[n.columns.indexOf(c)]??null)} at=${t+l} columns=${o.columns}
issue=${e.issue} object=${i.object} name=${i.object} shown=${s} />
</tr>`):r`<tr class="object"><td colspan=${o.columns.length+1} class="quiet">${a?a.message:"Loading …"}</td></tr>`}function Yn({cells:e,at:t,columns:o,issue:s,object:n=null,name:a,shown:i}){return e.map((l,c)=>{let m=o[c],u=ue(s,m,n),$=[l?`edge-${l.now.stance}`:"empty-cell",l?.now.hollow?"edge-hollow":"",i.cell===u?"current":"",i.compare&&l?`change-${l.change}`:""];return r`<td key=${m} class=${$.join(" ")}>
<a class="cell" href=${Ce(u)} ...${Ze(i.cell)} data-cell=${u} data-at=${`${t},${c}`} tabindex=${i.stop(t,c)}
aria-current=${i.cell===u?"true":void 0}>
<${_n} party=${m} issue=${a} />
${l?r`<${ot} cell=${l} scale=${i.scale} compare=${i.compare} />`:r`<${wn} coverage=${i.coverage} />`}
</a>
</td>`})}function Xn({query:e}){let t=Bt(e).toString(),{data:o,loading:s,fault:n,retry:a}=x(`/api/table${t&&`?${t}`}`),i=O(G),l=Un(),c=o&&(e.has("party")?o:Kn(o,l)),m=Qn("(max-width: 720px)"),u=e.get("cell");gi(u);let $=c?.conflict??i?.conflict;return r`
<div class="home-head">
<div class="home-title">
<${C} title=${$??"The negotiating table"} />
${c&&r`<${hi} table=${o} now=${i} query=${e} />`}
</div>
<div class="controls">
<${Pn} query=${e} />
<${In} query=${e} last=${i?.last} />
${c&&r`<${Gn} table=${m?o:c} query=${e} />`}
<${Wn} query=${e} />
</div>
</div>
<div class="home-body">
<section class=${`table-pane ${s?"loading":""}`} aria-label="The table" aria-busy=${s}>
<${A} fault=${n} retry=${a} />
${!c&&!n&&r`<${N} what="Laying the table" />`}
${c&&c.rows.length===0&&r`<${yi} table=${c} />`}
${c&&c.rows.length>0&&(m?r`<${Dn} table=${o} query=${e} />`:r`<${Jn} table=${c} query=${e} />`)}
${c&&c.rows.length>0&&r`<${bs} />`}
</section>
<aside class="beside" aria-label=${u?"The open cell":"At a glance"}>
${u&&o?r`<${Fn} key=${u} at=${u} table=${o} query=${e} />`:r`<${Hn} query=${e} />`}
</aside>
</div>
`}function hi({table:e,now:t,query:o}){let{coverage:s}=e;return r`<p class="coverage quiet">
${e.as_of&&r`<b>As of ${y(e.as_of)}</b> · `}
<a href="/articles">${d(s.articles,"article")}</a> of <a href="/outlets">${d(s.outlets,"outlet")}</a>
${s.first&&r` · ${y(s.first,s.last)} to ${y(s.last)}`}
${" · "}${d(s.positions,"position")} in <a href=${h("/positions",{as_of:e.as_of,party:e.more.length>0?e.columns:o.getAll("party"),issue:o.getAll("issue")})}>${d(s.statements,"sentence")}</a>
${s.undated>0&&` · ${d(s.undated,"article")} without a date`}
${s.undated_left_out>0&&` (${b(s.undated_left_out)} left out)`}
${s.foreign>0&&` · ${b(s.foreign)} in other languages, not read for positions`}
${t?.state==="building"&&" · still being built"}
</p>`}function yi({table:e}){return e.coverage.articles===0?r`<${z}>No article is here yet. Add some with <code>parley build FILES</code>, or start <code>parley serve FILES</code> on them.<//>`:r`<${z}>
No position was found ${e.as_of?`up to ${y(e.as_of)} `:""}in ${d(e.coverage.articles,"article")}.
${e.as_of?r` <a href=${_({as_of:null})}>See the latest day</a>.`:""} <a href="/articles">The articles</a> can be read.
<//>`}function gi(e){let t=D(null);Le(()=>{!e&&t.current&&document.querySelector(`[data-cell="${CSS.escape(t.current)}"]`)?.focus({preventScroll:!1}),t.current=e},[e])}var _i=140,_t=56;function wi(e){let t=X(e[0].day),o=X(e.at(-1).day)-t+1,s=Math.max(1,Math.ceil(o/_i)),n=new Map;for(let{day:a,acts:i,positions:l}of e){let c=Math.floor((X(a)-t)/s),m=n.get(c)??{at:c,from:$e(e[0].day,c*s),to:$e(e[0].day,(c+1)*s-1),acts:0,positions:0};m.acts+=i,m.positions+=l,n.set(c,m)}return{list:[...n.values()],n:Math.ceil(o/s),length:s}}function Zn({days:e,query:t}){if(e.length<2)return null;let{list:o,n:s,length:n}=wi(e),a=Math.max(...o.map(m=>m.acts+m.positions)),i=100/s,l=m=>_t*m/a,c=t.get("from")||t.get("to");return r`<figure class="axis">
<svg viewBox=${`0 0 100 ${_t}`} preserveAspectRatio="none" aria-hidden="true">
${o.map(m=>{let u=m.at*i,$=l(m.acts),f=l(m.positions);return r`<g key=${m.from} onClick=${()=>H(_({from:m.from,to:m.to}))}>
<title>${m.from===m.to?y(m.from):`${y(m.from)} to ${y(m.to)}`}: ${d(m.acts,"act")}, ${d(m.positions,"position")}</title>
<rect class="hit" x=${u} y="0" width=${i} height=${_t} />
<rect class="done" x=${u} y=${_t-$} width=${i*.86} height=${$} />
<rect class="moves" x=${u} y=${_t-$-f} width=${i*.86} height=${f} />
</g>`})}
</svg>
<figcaption class="quiet"><span>${y(e[0].day)}</span>
<span><i class="key done"></i> acts <i class="key moves"></i> positions${n>1?`, ${n===7?"a week":`${n} days`} a bar`:", a day a bar"}${c?r` · <a href=${_({from:null,to:null})}>all days</a>`:""}</span>
<span>${y(e.at(-1).day)}</span></figcaption>
</figure>`}var bi=["what","party","actor","issue","type","quad","modality","between","from","to","order"],xi=["quad","type","modality","between","order"],ki=["military","economic","legal","human_rights","human_security","territory","migration","cyber","media","executive","election"];function tr({query:e}){let t=q(Object.fromEntries(bi.map(i=>[i,e.getAll(i)]))),o=F(h("/api/timeline",t)),s=x(h("/api/timeline/days",t)),n=e.get("open"),a=Ve();return r`
<div class="home-head"><div class="home-title">
<${C} title="Timeline" />
<p class="coverage quiet">What was done and what was wanted, day by day. Reports of one act are one row; each row opens its sentences.</p>
</div></div>
<div class="filters" role="group" aria-label="Filters">
<${I} query=${e} name="what" label="show" any="acts and positions" options=${[["acts","acts"],["positions","positions"]]} />
<${I} query=${e} name="party" label="party" options=${ce()} />
<${I} query=${e} name="issue" label="issue or context" options=${[...a,...ki.map(i=>[i,Ye(i)])]} />
<${Y} query=${e} name="from" label="from" />
<${Y} query=${e} name="to" label="to" />
${t.size>0&&r`<a class="small" href="/timeline">clear</a>`}
<details class="more-filters" open=${xi.some(i=>e.has(i))}>
<summary>more</summary>
<div class="filters">
<${I} query=${e} name="quad" label="kind of act" options=${Ds} />
<${I} query=${e} name="type" label="act" options=${Ms} />
<${I} query=${e} name="modality" label="done or not" any="done, not, planned" options=${js} />
<${I} query=${e} name="between" label="between" any="known parties" options=${[["anybody","anybody"]]} />
<${I} query=${e} name="order" label="order" any="newest first" options=${[["oldest","oldest first"]]} />
</div>
</details>
</div>
<${Zn} days=${s.data?.items??[]} query=${e} />
<div class="home-body timeline-body">
<section aria-label="The timeline" aria-busy=${o.loading&&!o.there}>
<${A} fault=${o.fault} retry=${o.retry} />
${!o.there&&!o.fault&&r`<${N} />`}
${o.there&&o.items.length===0&&r`<${z}>Nothing matches all of these filters. Take one away, choose other days, or show acts of anybody.<//>`}
<div class=${o.loading?"loading":""}><${vi} items=${o.items} days=${s.data?.items??[]} open=${n} /></div>
${o.there&&r`<${ke} list=${o} what="rows" />`}
<${W} path="/api/timeline" query=${t} />
</section>
<aside class="beside" aria-label=${n?"The open row":"What is listed"}>
${n?r`<${Kt} key=${n} at=${n} />`:r`<${Ai} />`}
</aside>
</div>
`}function vi({items:e,days:t,open:o}){let s=[];for(let n of e)s.at(-1)?.day!==n.day&&s.push({day:n.day,items:[]}),s.at(-1).items.push(n);return s.map(({day:n,items:a})=>{let i=t.find(l=>l.day===n);return r`<section key=${n??"none"} class="timeline-day">
<h2>${n?y(n):"Without a day"}<span class="quiet">${i&&[i.acts>0&&d(i.acts,"act"),i.positions>0&&d(i.positions,"position")].filter(Boolean).join(", ")}</span></h2>
<ul>${a.map(l=>r`<${Ti} key=${l.id} item=${l} open=${o} />`)}</ul>
</section>`})}var er=(e,t)=>({href:_({open:e}),"aria-current":t===e?"true":void 0,...t?{"data-replace":""}:{"data-state":"drawer"}});function Ti({item:e,open:t}){let o=`${e.kind}~${e.id}`,s=t===o?"current":"";return e.act?r`<li class=${`timeline-row q-edge-${e.act.quad} ${s}`} data-row><a class="rowlink" ...${er(o,t)}><${Si} act=${e.act} /></a></li>`:r`<li class=${`timeline-row edge-${e.position.stance} ${s}`} data-row><a class="rowlink" ...${er(o,t)}><${Ci} group=${e.position} /></a></li>`}function or({of:e,tellers:t}){return r`<span class="who">${t.length>0&&r`says <b>${v(L(t),60)}</b> · `}${ae(e)}${e.outlets.length>0&&` · ${v(e.outlets.join(", "),60)}`}${e.day_how==="by"?" · by the article’s day":""}</span>`}function Si({act:e}){let t=e.best.passages[0];return r`<${Lt} act=${e} />
${t&&r`<span class="content brief-words" dir="auto"><${te} text=${t.text} marks=${t.marks.filter(o=>o[2]==="cue")} /></span>`}
<${or} of=${e} tellers=${e.told_by} />`}function Ci({group:e}){let t=V();return r`<span class="act-line"><b>${e.party}</b> <${j} of=${e.stance} hollow=${e.hollow} /> <span class="quiet">· ${t[e.issue]??e.issue}</span></span>
<span class="content brief-words" dir="auto">${e.best.content}</span>
<${or} of=${e} tellers=${e.hollow?e.told_by:[]} />`}function Ai(){return r`<section class="panel">
<header><h2>What is listed</h2></header>
<p class="quiet"><b>Positions</b>: what a party demands, offers, accepts, rejects or supports, as in the table.</p>
<p class="quiet"><b>Acts</b>: who does what to whom, as the articles tell it: what was done, what was not, what is planned. Only those between known parties, unless you choose anybody.</p>
<p class="quiet">One act is what several articles tell of the same parties on one day. <b>Reports</b> are articles; <b>independent</b> ones do not share the words.</p>
<p class="quiet">Colours: <span class="q-1">cooperation in words</span>, <span class="q-2">in deeds</span>, <span class="q-3">conflict in words</span>, <span class="q-4">in deeds</span>.</p>
</section>`}var sr={timeline:tr,figures:hn,positions:Ns,articles:an,actors:qs,outlets:qn,search:Rn,news:Nn,differences:un,brief:ln,runs:On},nr={article:rn,claim:cn,actor:Es,outlet:En,issue:xn};function rr(e){if(e==="/")return{view:Xn,home:!0};let[,t,o,...s]=e.split("/");return!o&&Object.hasOwn(sr,t)?{view:sr[t]}:o&&s.length===0&&Object.hasOwn(nr,t)?{view:nr[t],id:Ni(o)}:{view:kn}}function Ni(e){try{return decodeURIComponent(e)}catch{return e}}function Ei(){let e=mt(),{view:t,id:o,home:s}=rr(e.path),n=`${t.name} ${o??""}`;return Le(()=>{qi(e)},[n]),r`<${gs} home=${s}><${t} key=${n} id=${o} query=${e.query} /><//>`}var ar=!1;function qi({back:e,state:t}){if(!ar){ar=!0;return}if(!e&&document.getElementById("focus"))return;window.scrollTo(0,e?t.scroll??0:0),((e&&t.followed?document.querySelector(`a[href="${CSS.escape(t.followed)}"]`):null)??document.querySelector("main h1"))?.focus({preventScroll:!0})}hs();ls();ss();ns();An();Io(r`<${Ei} />`,document.getElementById("page"));
